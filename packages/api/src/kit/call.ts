import type { Endpoint, InputOf, ReplyOf } from "./endpoint.ts";
import { CallFailed, problemReply } from "./problem.ts";

/** The part of `fetch` that the client needs, so that the floor stays free of the browser and of Node. */
export type Send = (
  url: string,
  request: { method: string; headers: Record<string, string>; body?: string; credentials: "same-origin" },
) => Promise<{ ok: boolean; status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/** The same for a file, whose bytes the page keeps as it likes: a browser as a `Blob`. */
export type SendForFile<File> = (
  url: string,
  request: { method: string; headers: Record<string, string>; credentials: "same-origin" },
) => Promise<{ ok: boolean; status: number; text(): Promise<string>; blob(): Promise<File> }>;

export interface CallOptions {
  /** Before `/api`; empty for the page's own address. */
  readonly base?: string;
  /** One for each thing that the person did, kept over retries: the same key has one effect. */
  readonly idempotencyKey?: string;
  /** The version that the person saw. */
  readonly ifMatch?: number;
}

/**
 * Calls an endpoint and checks its reply.
 *
 * @throws {CallFailed} with the server's problem, or `call.unreachable` when nothing answered
 */
export async function call<E extends Endpoint>(
  send: Send,
  endpoint: E,
  input: InputOf<E>,
  options: CallOptions = {},
): Promise<ReplyOf<E>> {
  if (endpoint.file !== undefined) throw new Error(`${endpoint.id} answers a file: ask for it with callForFile`);
  const headers: Record<string, string> = { accept: "application/json" };
  if (endpoint.method !== "GET") headers["content-type"] = "application/json";
  if (options.idempotencyKey !== undefined) headers["idempotency-key"] = options.idempotencyKey;
  if (options.ifMatch !== undefined) headers["if-match"] = `"${options.ifMatch}"`;

  const url = urlOf(endpoint, input, options.base);
  const body = endpoint.method === "GET" ? {} : { body: JSON.stringify(input.body ?? {}) };
  const answer = await send(url, { method: endpoint.method, headers, credentials: "same-origin", ...body }).catch(
    () => null,
  );
  if (answer === null) throw unreachable();
  const text = await answer.text().catch(() => "");
  if (answer.ok) return endpoint.reply.parse(parse(text)) as ReplyOf<E>;
  throw failed(text, answer.status);
}

/**
 * Asks for the file of an endpoint, such as a label as PDF.
 *
 * @throws {CallFailed} as `call`
 */
export async function callForFile<E extends Endpoint, File>(
  send: SendForFile<File>,
  endpoint: E,
  input: InputOf<E>,
  base?: string,
): Promise<File> {
  if (endpoint.file === undefined) throw new Error(`${endpoint.id} answers no file: ask for it with call`);
  const headers = { accept: `${endpoint.file.contentType}, application/problem+json` };
  const url = urlOf(endpoint, input, base);
  const answer = await send(url, { method: endpoint.method, headers, credentials: "same-origin" }).catch(() => null);
  if (answer === null) throw unreachable();
  if (answer.ok) return answer.blob();
  throw failed(await answer.text().catch(() => ""), answer.status);
}

/** The whole address of an endpoint, as a link to a file needs it. */
export function urlOf<E extends Endpoint>(endpoint: E, input: InputOf<E>, base = ""): string {
  return `${base}/api${pathOf(endpoint, input)}`;
}

/** The path with its parts and query filled in. */
export function pathOf<E extends Endpoint>(endpoint: E, input: InputOf<E>): string {
  const params = (input.params ?? {}) as Record<string, unknown>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? "")));
  const query = Object.entries((input.query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

function parse(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function failed(text: string, status: number): CallFailed {
  const problem = problemReply.safeParse(parse(text));
  return problem.success ? new CallFailed(problem.data) : unreachable(status);
}

function unreachable(status = 0): CallFailed {
  return new CallFailed({
    type: "urn:pistor:problem:call.unreachable",
    title: "Not sent",
    status,
    problem: "call.unreachable",
    at: "",
    message: "The clinic's server does not answer. Nothing is lost: what you typed is still here. Try again.",
  });
}
