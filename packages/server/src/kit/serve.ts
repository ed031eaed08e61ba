import type { BodyOf, Endpoint, InputOf, ParamsOf, QueryOf, ReplyOf, Role } from "@pistor/api/kit";
import { fileReply, mayDo } from "@pistor/api/kit";
import type { CalendarDate } from "@pistor/core/basics";
import { readDocument } from "@pistor/core/basics";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Caller, Clinic, Token } from "../access/caller.ts";
import { cookieName, findCaller, hoursSignedIn, readToken, writeToken } from "../access/caller.ts";
import { keepAuditLine } from "../audit/audit.queries.ts";
import type { Clock } from "./clock.ts";
import { dayIn } from "./clock.ts";
import type { Database, Db } from "./db.ts";
import { bind } from "./db.ts";
import { claimPress, keepAnswer, readPress } from "./idempotency.ts";
import { newId } from "./ids.ts";
import type { Keys } from "./keys.ts";
import type { Log } from "./log.ts";
import type { Post } from "./mail/post.ts";
import { problemOf } from "./problem-of.ts";
import { Refusal, stale } from "./refusal.ts";

/** What the routes are hung on. */
export interface App {
  readonly http: FastifyInstance;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** False: nobody is let into a demo clinic, and nobody may switch roles. */
  readonly demo: boolean;
  /** True behind TLS: the browser then sends its cookie over TLS alone. */
  readonly secureCookies: boolean;
  /** What is kept encrypted is opened with these. */
  readonly keys: Keys;
  /** How mails leave and come in. */
  readonly post: Post;
  /** Where people reach the server, for the links of mails; no slash at its end. */
  readonly address: string;
  /** Which endpoints have an answer. */
  readonly served: Map<string, Endpoint>;
}

/** What every answer is given. By then the input is read, the caller may do this, and the transaction is open. */
interface AnyCall<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly db: Db;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly requestId: string;
  /** Where the call comes from, for counting tries. */
  readonly from: string;
  /** Says for the audit whose record this is, where the path does not. */
  readonly about: (patientId: string) => void;
  /**
   * Compares the version that the caller saw with the one that is kept.
   *
   * @param kept 0 where nothing is kept yet
   * @throws {Refusal} 412 with the version that is kept
   */
  readonly mustHaveSeen: (kept: number) => void;
}

/** A call of somebody who is signed in. */
export interface Call<E extends Endpoint> extends AnyCall<E> {
  readonly caller: Caller;
  readonly clinicId: string;
  readonly clinic: Clinic;
  /** The day in the clinic's zone. */
  readonly today: CalendarDate;
}

/** A call that a visitor may make too. */
export interface OpenCall<E extends Endpoint> extends AnyCall<E> {
  /** null: a visitor */
  readonly caller: Caller | null;
  /** Binds the transaction, and the audit line, to the clinic that the visitor named. */
  readonly enter: (clinicId: string) => Promise<void>;
  /** Gives the browser a new token, or with null takes it back. */
  readonly setToken: (token: Token | null) => void;
}

/** Serves an endpoint to those who are signed in and whom it lists. */
export function serve<E extends Endpoint>(
  app: App,
  endpoint: E,
  answer: (call: Call<E>) => Promise<z.input<E["reply"]>>,
): void {
  if (endpoint.may.includes("nobody"))
    throw new Error(`${endpoint.id} may be called by visitors: serve it with serveOpen`);
  hang(app, endpoint, (call, caller) => {
    if (caller === null) throw notSignedIn();
    const { clinicId, clinic } = caller;
    const today = dayIn(clinic.timeZone, new Date(call.now));
    return answer(Object.assign(call, { caller, clinicId, clinic, today }) as unknown as Call<E>);
  });
}

/** Serves an endpoint that visitors may call too; its writes are not kept by Idempotency-Key. */
export function serveOpen<E extends Endpoint>(
  app: App,
  endpoint: E,
  answer: (call: OpenCall<E>) => Promise<z.input<E["reply"]>>,
): void {
  if (!endpoint.may.includes("nobody")) throw new Error(`${endpoint.id} is not for visitors: serve it with serve`);
  hang(app, endpoint, (call, caller) => answer(Object.assign(call, { caller }) as unknown as OpenCall<E>));
}

type Inner = AnyCall<Endpoint> & Pick<OpenCall<Endpoint>, "enter" | "setToken">;

/** What is known of a call while it goes on, for its audit line. */
interface Trace {
  clinicId: string | null;
  caller: Caller | null;
  about: string | null;
  /** Whether the caller's documents were understood. */
  read: boolean;
  token: Token | null | undefined;
}

/** A picture in base64, and a little around it. */
const largeBodyBytes = 6 * 1_048_576;

const untouched: Trace = { clinicId: null, caller: null, about: null, read: false, token: undefined };

function hang(app: App, endpoint: Endpoint, answer: (call: Inner, caller: Caller | null) => Promise<unknown>): void {
  if (endpoint.may.length === 0) throw new Error(`${endpoint.id} says nobody who may call it`);
  if (app.served.has(endpoint.id)) throw new Error(`${endpoint.id} is served twice`);
  app.served.set(endpoint.id, endpoint);
  answersOf(app).set(endpoint.id, answer);

  app.http.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    ...(endpoint.largeBody === true ? { bodyLimit: largeBodyBytes } : {}),
    handler: async (request, reply) => {
      const started = performance.now();
      const requestId = newId();
      const now = app.clock();
      let trace: Trace = { ...untouched };
      reply.header("x-request-id", requestId).header("cache-control", "private, no-store");
      try {
        mustBeOwnPage(request, endpoint);
        const token = readToken(request.cookies[cookieName]);
        const who = { clinicId: token?.clinicId ?? null, requestId };
        const result = await app.database.inClinic(who, async (db) => {
          // A collision starts the work anew, and with it what is known of the call.
          trace = { ...untouched };
          return answerOnce(app, endpoint, { request, db, token, trace, now, requestId }, answer);
        });
        if (trace.token !== undefined) setCookie(app, reply, trace.token);
        const version = (result as { version?: unknown } | null)?.version;
        if (typeof version === "number") reply.header("etag", `"${version}"`);
        app.log.call({ requestId, endpoint: endpoint.id, status: 200, ms: performance.now() - started });
        return sendResult(reply, endpoint, result);
      } catch (error) {
        const refused = await keepRefusal(app, endpoint, trace, requestId, error);
        const told = problemOf(refused, requestId, trace.read);
        if (told.fault) app.log.fault({ requestId, endpoint: endpoint.id }, refused);
        app.log.call({ requestId, endpoint: endpoint.id, status: told.status, ms: performance.now() - started });
        return reply.code(told.status).headers(told.headers).type("application/problem+json").send(told.reply);
      }
    },
  });
}

type Answer = (call: Inner, caller: Caller | null) => Promise<unknown>;
const answers = new WeakMap<App, Map<string, Answer>>();

function answersOf(app: App): Map<string, Answer> {
  const known = answers.get(app) ?? new Map<string, Answer>();
  answers.set(app, known);
  return known;
}

/**
 * What an endpoint that reads would answer the same caller, so that one answer can hold others: read, allowed and checked
 * as if it had been asked alone, in the transaction of the call.
 *
 * @returns the answer, and whose record it says it is
 */
export async function askWithin<E extends Endpoint>(
  app: App,
  call: Call<never>,
  endpoint: E,
  input: InputOf<E>,
): Promise<{ reply: ReplyOf<E>; about: string | null }> {
  const answer = answersOf(app).get(endpoint.id);
  if (answer === undefined || endpoint.method !== "GET")
    throw new Error(`${endpoint.id} cannot be asked within another answer`);
  await mustBeAllowed(app, endpoint, call.caller, call.db);
  let about: string | null = null;
  const params = readDocument(endpoint.params, input.params ?? {}) as Record<string, unknown>;
  if (endpoint.about !== undefined) about = String(params[endpoint.about]);
  const inner: Inner = {
    params,
    query: readDocument(endpoint.query, input.query ?? {}),
    body: undefined,
    db: call.db,
    requestId: call.requestId,
    now: call.now,
    from: call.from,
    about(patientId) {
      about = patientId;
    },
    mustHaveSeen() {
      throw new Error(`${endpoint.id} compares versions: it cannot be asked within another answer`);
    },
    async enter() {
      throw new Error(`${endpoint.id} enters a clinic: it cannot be asked within another answer`);
    },
    setToken() {
      throw new Error(`${endpoint.id} gives a token: it cannot be asked within another answer`);
    },
  };
  return { reply: endpoint.reply.parse(await answer(inner, call.caller)) as ReplyOf<E>, about };
}

/** A file goes out as it is, under its name, to be looked at before it is printed; everything else as JSON. */
function sendResult(reply: FastifyReply, endpoint: Endpoint, result: unknown): FastifyReply {
  if (endpoint.file === undefined) return reply.code(200).send(result);
  const { name, bytes } = fileReply.parse(result);
  return reply
    .code(200)
    .type(endpoint.file.contentType)
    .header("content-disposition", `inline; filename="${name}"`)
    .send(Buffer.from(bytes));
}

interface Given {
  readonly request: FastifyRequest;
  readonly db: Db;
  readonly token: Token | null;
  readonly trace: Trace;
  readonly now: Date;
  readonly requestId: string;
}

/** The order of one call: who, may they, what do they say, was it done before, do it, check the reply, write it down. */
async function answerOnce(
  app: App,
  endpoint: Endpoint,
  given: Given,
  answer: (call: Inner, caller: Caller | null) => Promise<unknown>,
): Promise<unknown> {
  const { request, db, token, trace, now, requestId } = given;
  const found = token === null ? null : await findCaller(db, token, now);
  // Where there is no demo, one that was signed in while there was comes back as a visitor.
  const caller = found?.clinic.demo && !app.demo ? null : found;
  // A token that opens nothing leaves the transaction in a clinic that its sender has only named.
  if (caller === null && token !== null) await bind(db, { clinicId: null, requestId });
  trace.caller = caller;
  trace.clinicId = caller?.clinicId ?? null;
  await mustBeAllowed(app, endpoint, caller, db);
  if (caller !== null && caller.handed !== null && endpoint.whileHanded !== true) throw inThePatientsHands();

  const params = readPart(endpoint.params, request.params, trace, endpoint);
  const query = readDocument(endpoint.query, request.query);
  const body = endpoint.method === "GET" ? undefined : readDocument(endpoint.body, request.body ?? {});
  const secret = endpoint.secretReply === true || endpoint.secretBody === true;
  const press =
    caller !== null && endpoint.act === "write" && !secret && !endpoint.may.includes("nobody")
      ? readPress(request.headers["idempotency-key"], `${endpoint.method} ${request.url}`, request.body)
      : null;
  const seen = endpoint.guard === "if-match" ? readVersion(request.headers["if-match"]) : null;
  trace.read = true;

  const before = press === null || caller === null ? null : await claimPress(db, caller, endpoint, press);
  if (before !== null) {
    await keepDone(db, endpoint, trace, requestId);
    return before.reply;
  }
  let compared = false;
  const call: Inner = {
    params,
    query,
    body,
    db,
    requestId,
    now: now.toISOString(),
    from: request.ip,
    about(patientId) {
      trace.about = patientId;
    },
    mustHaveSeen(kept) {
      compared = true;
      if (seen !== kept) throw stale(kept);
    },
    async enter(clinicId) {
      await bind(db, { clinicId, requestId });
      trace.clinicId = clinicId;
      // Who works in another clinic is a visitor in this one.
      if (trace.caller !== null && trace.caller.clinicId !== clinicId) trace.caller = null;
    },
    setToken(next) {
      trace.token = next;
    },
  };
  const reply = endpoint.reply.parse(await answer(call, caller));
  if (seen !== null && !compared) throw new Error(`${endpoint.id} did not compare the version that was seen`);
  if (press !== null && caller !== null) await keepAnswer(db, caller, press, reply);
  await keepDone(db, endpoint, trace, requestId);
  return reply;
}

/** The one point where a call is allowed. */
async function mustBeAllowed(app: App, endpoint: Endpoint, caller: Caller | null, db: Db): Promise<void> {
  const demo =
    app.demo && (caller === null ? endpoint.demoOnly === true && (await hasDemoClinic(db)) : caller.clinic.demo);
  if (mayDo(caller?.role ?? "nobody", endpoint, { demo })) return;
  if (caller === null && endpoint.demoOnly !== true) throw notSignedIn();
  if (endpoint.demoOnly === true && !demo)
    throw new Refusal(404, "path.unknown", "There is nothing at this address: check how it is spelt.");
  throw new Refusal(
    403,
    "access.not-allowed",
    `As ${caller?.role ?? "a visitor"} you may not do this: ${endpoint.does}`,
  );
}

async function hasDemoClinic(db: Db): Promise<boolean> {
  return (await db.selectFrom("clinic_code").where("demo", "=", true).select("code").executeTakeFirst()) !== undefined;
}

function readPart(schema: z.ZodType, given: unknown, trace: Trace, endpoint: Endpoint): unknown {
  const params = readDocument(schema, given) as Record<string, unknown>;
  const about = endpoint.about === undefined ? undefined : params[endpoint.about];
  if (typeof about === "string") trace.about = about;
  return params;
}

function readVersion(header: string | undefined): number {
  if (header === undefined)
    throw new Refusal(
      428,
      "record.version-missing",
      "Say in If-Match which version you have seen, so that nobody's change is overwritten unseen.",
    );
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header);
  if (match === null)
    throw new Refusal(400, "record.version-malformed", 'If-Match is a version in quotes, such as "3".');
  return Number(match[1]);
}

function notSignedIn(): Refusal {
  return new Refusal(401, "access.not-signed-in", "Sign in first: there is no open session, or it has ended.", {
    headers: { "www-authenticate": 'Session realm="pistor"' },
  });
}

/** Whoever holds the tablet now is not the one who signed in on it. */
function inThePatientsHands(): Refusal {
  return new Refusal(
    423,
    "access.handed-over",
    "This tablet is in the patient's hands: take it back with the password of who is signed in on it.",
  );
}

/** A browser says from which page a write comes; another site's page may not write in our name. */
function mustBeOwnPage(request: FastifyRequest, endpoint: Endpoint): void {
  if (endpoint.method === "GET") return;
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const foreign = site === "cross-site" || site === "same-site";
  if (foreign || (origin !== undefined && hostOf(origin) !== host))
    throw new Refusal(
      403,
      "access.foreign-page",
      "This was sent from a page of another site. Open Pistor itself and do it there.",
    );
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

function setCookie(app: App, reply: FastifyReply, token: Token | null): void {
  const options = { path: "/", httpOnly: true, sameSite: "strict", secure: app.secureCookies } as const;
  if (token === null) reply.clearCookie(cookieName, options);
  else reply.setCookie(cookieName, writeToken(token), { ...options, maxAge: hoursSignedIn * 3600 });
}

function lineOf(endpoint: Endpoint, trace: Trace, clinicId: string, requestId: string) {
  const { caller } = trace;
  const role: Role = caller?.role ?? "nobody";
  return {
    clinicId,
    requestId,
    role,
    endpoint,
    memberId: caller?.memberId ?? null,
    patientId: caller?.patientId ?? null,
    aboutPatient: trace.about ?? caller?.patientId ?? null,
  };
}

async function keepDone(db: Db, endpoint: Endpoint, trace: Trace, requestId: string): Promise<void> {
  if (trace.clinicId === null) return;
  const line = lineOf(endpoint, trace, trace.clinicId, requestId);
  await keepAuditLine(db, { ...line, outcome: "done", status: 200, problem: null });
}

/**
 * Writes down that a call was refused or failed; its own transaction has been undone with all it did.
 *
 * @returns the error to tell: the call's own, or that the audit could not be written
 */
async function keepRefusal(
  app: App,
  endpoint: Endpoint,
  trace: Trace,
  requestId: string,
  error: unknown,
): Promise<unknown> {
  const { clinicId } = trace;
  if (clinicId === null) return error;
  const { status, reply } = problemOf(error, requestId, trace.read);
  const outcome = status >= 500 ? "failed" : "refused";
  try {
    await app.database.inClinic({ clinicId, requestId }, (db) =>
      keepAuditLine(db, { ...lineOf(endpoint, trace, clinicId, requestId), outcome, status, problem: reply.problem }),
    );
    return error;
  } catch (unwritten) {
    return status >= 500 ? error : unwritten;
  }
}

/** Refuses to start when what is served and what is described differ. */
export function mustServeAll(app: App, endpoints: readonly Endpoint[]): void {
  const described = new Set(endpoints.map((each) => each.id));
  const missing = endpoints.filter((each) => !app.served.has(each.id)).map((each) => each.id);
  const strangers = [...app.served.keys()].filter((id) => !described.has(id));
  const open = endpoints.filter((each) => each.may.length === 0).map((each) => each.id);
  const faults = [
    ...missing.map((id) => `${id} is described and has no answer`),
    ...strangers.map((id) => `${id} is served and not described`),
    ...open.map((id) => `${id} says nobody who may call it`),
  ];
  if (faults.length > 0) throw new Error(`The server does not start: ${faults.join("; ")}.`);
}
