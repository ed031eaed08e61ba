import type { ProblemReply } from "@pistor/api/kit";

export type Answer<Reply> =
  | { readonly state: "here"; readonly reply: Reply }
  | { readonly state: "refused"; readonly problem: Pick<ProblemReply, "problem" | "message"> };

/**
 * Asks the clinic's server without the checking client, which would make every public page half as large again; the
 * server is our own. Where nothing answers, the problem is `call.unreachable` and the page says so in its own words.
 *
 * @param key one for each thing that the visitor did, kept over retries
 */
export async function post<Reply>(
  path: string,
  body: object,
  key: string = crypto.randomUUID(),
): Promise<Answer<Reply>> {
  const reply = await fetch(path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(body),
  }).catch(() => null);
  const said: unknown = reply === null ? null : await reply.json().catch(() => null);
  if (reply?.ok === true && said !== null) return { state: "here", reply: said as Reply };
  const { problem = "", message = "" } = (said ?? {}) as Partial<ProblemReply>;
  return { state: "refused", problem: { problem: problem === "" ? "call.unreachable" : problem, message } };
}
