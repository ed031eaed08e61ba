import type { ProblemReply } from "@pistor/api/kit";
import { Problem } from "@pistor/core/basics";
import { Refusal } from "./refusal.ts";
import { codeOf } from "./start-fault.ts";

/** What a caller is told, and with which headers. `fault` is ours: it is to be logged. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly reply: ProblemReply;
  readonly fault: boolean;
}

type Plain = { status: number; id: string; message: string; at?: string; retryAfter?: number };

/**
 * Any error as the one shape that leaves the server: no stack, no SQL, no value of a record, no foreign id.
 *
 * @param read whether the caller's document had been read: a Problem before that is a wrong document (400), after it
 *   the engine has no answer (422)
 */
export function problemOf(error: unknown, requestId: string, read: boolean): Told {
  if (error instanceof Refusal)
    return told(
      { status: error.status, id: error.id, message: error.message, at: error.at },
      requestId,
      error.headers,
      error.current,
    );
  if (error instanceof Problem)
    return told({ status: read ? 422 : 400, id: error.id, message: error.message, at: error.at }, requestId);
  const known = ofFastify(error) ?? ofDatabase(error) ?? unexpected;
  const headers: Record<string, string> =
    known.retryAfter === undefined ? {} : { "retry-after": String(known.retryAfter) };
  return told(known, requestId, headers);
}

function told(
  { status, id, message, at = "" }: Plain,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
  current: number | null = null,
): Told {
  const reply = {
    type: `urn:pistor:problem:${id}`,
    title: titles[status] ?? "Not done",
    status,
    problem: id,
    at,
    message,
    requestId,
    ...(current === null ? {} : { current }),
  };
  return { status, headers, reply, fault: status >= 500 };
}

const titles: Readonly<Record<number, string>> = {
  400: "Not understood",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  405: "Not offered",
  409: "Not now",
  412: "Changed meanwhile",
  413: "Too large",
  415: "Not JSON",
  422: "Not possible",
  428: "Version missing",
  429: "Too many tries",
  500: "Our fault",
  503: "Not now",
  507: "Disk full",
};

const unexpected: Plain = {
  status: 500,
  id: "server.fault",
  message:
    "Something went wrong on our side and nothing was saved. Try again; if it stays, give the clinic's technician the request id.",
};

const databaseDown: Plain = {
  status: 503,
  id: "server.database-down",
  message:
    "The clinic's database does not answer. Nothing was saved; what you typed is still here. Try again in a few seconds.",
  retryAfter: 2,
};

const busy: Plain = {
  status: 503,
  id: "server.busy",
  message: "The server is busy. Nothing was saved; what you typed is still here. Try again in a second.",
  retryAfter: 1,
};

const byFastify: Readonly<Record<string, Plain>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    id: "body.too-large",
    message: "The body is larger than 1 MB: send less at once.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, id: "body.not-json", message: "Send the body as application/json." },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    id: "json.malformed",
    message: "The body is empty: send a JSON document.",
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    id: "body.cut",
    message: "The body is shorter or longer than announced: send it again.",
  },
  FST_ERR_BAD_URL: {
    status: 400,
    id: "path.malformed",
    message: "The address was not understood: check how it is encoded.",
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    status: 404,
    id: "path.unknown",
    message: "There is nothing at this address: check how it is spelt.",
  },
};

function ofFastify(error: unknown): Plain | undefined {
  return byFastify[codeOf(error)];
}

const wrongText: Plain = {
  status: 400,
  id: "document.wrong",
  message: "The document holds a value that cannot be kept, such as an impossible character or date: correct it.",
};

const byState: Readonly<Record<string, Plain>> = {
  "53100": {
    status: 507,
    id: "server.disk-full",
    message:
      "The server's disk is full: nothing can be saved until there is space, and a record can be opened only while that can be written down. Tell the clinic's technician.",
  },
  "53300": busy,
  "40001": busy,
  "40P01": busy,
  "55P03": busy,
  "57014": {
    status: 503,
    id: "server.too-slow",
    message: "This took too long and was stopped; nothing was saved. Ask for less, or try again.",
    retryAfter: 5,
  },
  "23503": {
    status: 422,
    id: "record.unknown-reference",
    message: "The document names something that is not in this clinic: check its ids.",
  },
  "23514": {
    status: 422,
    id: "record.refused",
    message: "The document breaks a rule of the record, such as a date in the future: correct it.",
  },
  "23001": {
    status: 409,
    id: "record.written-once",
    message: "This record is never changed: add a new version instead.",
  },
  "23P01": {
    status: 409,
    id: "schedule.taken",
    message:
      "Something that this visit needs has just been taken by another one: look at the calendar, then choose again.",
  },
  "25006": {
    status: 503,
    id: "server.read-only",
    message: "The database takes no changes at the moment. Nothing was saved. Try again later.",
    retryAfter: 30,
  },
  "22P02": wrongText,
  "22P05": wrongText,
  "22021": wrongText,
  "22007": wrongText,
  "22008": wrongText,
  "22003": wrongText,
};

/** Codes of PostgreSQL and of the way to it. The words of the error itself may hold a patient's data. */
function ofDatabase(error: unknown): Plain | undefined {
  const code = codeOf(error);
  if (code === "23505") return alreadyThere(error);
  const known = byState[code];
  if (known !== undefined) return known;
  if (code === "ENOSPC" || code === "EDQUOT") return byState["53100"];
  if (/^(08|57P)/.test(code) || /^E(CONN|PIPE|NOENT|TIMEDOUT|NOTFOUND|HOST|NET)/.test(code)) return databaseDown;
  const words = error instanceof Error ? error.message : "";
  if (/timeout exceeded when trying to connect/.test(words)) return busy;
  if (/Connection terminated|Client has encountered a connection error|Query read timeout|not queryable/.test(words))
    return databaseDown;
  return undefined;
}

/** Two who wrote the next version of the same record at once meet at its key. */
function alreadyThere(error: unknown): Plain {
  const constraint = (error as { constraint?: string }).constraint ?? "";
  if (constraint.endsWith("_version")) {
    const { status, id, message } = {
      status: 412,
      id: "record.stale",
      message:
        "Somebody has changed this since you opened it. What you typed is still here: look at the newer version, then save again.",
    };
    return { status, id, message };
  }
  return { status: 409, id: "record.exists", message: "This is already there: open the one that exists." };
}
