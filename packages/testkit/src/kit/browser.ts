import type { FastifyInstance } from "fastify";

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | number | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails when it is not there
  readonly body: any;
}

export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(
    method: "POST" | "PUT" | "DELETE",
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** The cookie that it holds; "" before signing in. */
  cookie: string;
}

let presses = 0;

/** Calls the API without a socket, as a browser does: keeps the cookie, and gives each write a new Idempotency-Key. */
export function newBrowser(http: FastifyInstance, cookie = ""): Browser {
  const call = async (
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    headers: Record<string, string>,
    payload?: string,
  ) => {
    const sent = browser.cookie === "" ? headers : { cookie: browser.cookie, ...headers };
    const answer = await http.inject({
      method,
      url: `/api${path}`,
      headers: sent,
      ...(payload === undefined ? {} : { payload }),
    });
    const set = answer.headers["set-cookie"];
    if (typeof set === "string") browser.cookie = set.split(";")[0] ?? "";
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: bodyOf(answer),
    };
  };
  const browser: Browser = {
    cookie,
    get: (path, headers = {}) => call("GET", path, headers),
    send: (method, path, body = {}, headers = {}) =>
      call(
        method,
        path,
        { "content-type": "application/json", "idempotency-key": `test-press-${++presses}`, ...headers },
        typeof body === "string" ? body : JSON.stringify(body),
      ),
  };
  return browser;
}

/** JSON as it was written; a file as its bytes. */
function bodyOf(answer: { headers: Answer["headers"]; body: string; rawPayload: Buffer }): unknown {
  if (answer.body === "") return null;
  return String(answer.headers["content-type"]).includes("json") ? JSON.parse(answer.body) : answer.rawPayload;
}
