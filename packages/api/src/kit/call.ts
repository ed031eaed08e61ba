import type { Endpoint, InputOf, ReplyOf } from "./endpoint.ts";
import { CallFailed, problemReply } from "./problem.ts";

/** The part of `fetch` that the client needs, so that the floor stays free of the browser and of Node. */
export type Send = (
  url: string,
  request: { method: string; headers: Record<string, string>; body?: string; credentials: "same-origin" },
) => Promise<{ ok: boolean; status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

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
  const headers: Record<string, string> = { accept: "application/json" };
  if (endpoint.method !== "GET") headers["content-type"] = "application/json";
  if (options.idempotencyKey !== undefined) headers["idempotency-key"] = options.idempotencyKey;
  if (options.ifMatch !== undefined) headers["if-match"] = `"${options.ifMatch}"`;

  const url = `${options.base ?? ""}/api${pathOf(endpoint, input)}`;
  const body = endpoint.method === "GET" ? {} : { body: JSON.stringify(input.body ?? {}) };
  const answer = await send(url, { method: endpoint.method, headers, credentials: "same-origin", ...body }).catch(
    () => null,
  );
  if (answer === null) throw unreachable();
  const document = parse(await answer.text().catch(() => ""));
  if (answer.ok) return endpoint.reply.parse(document) as ReplyOf<E>;
  const problem = problemReply.safeParse(document);
  throw problem.success ? new CallFailed(problem.data) : unreachable(answer.status);
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
