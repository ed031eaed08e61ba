import type { Endpoint, InputOf, ProblemReply, ReplyOf } from "@pistor/api/kit";
import { CallFailed, call } from "@pistor/api/kit";
import { keep, readKept } from "@pistor/ui";
import { QueryClient, useQuery } from "@tanstack/react-query";

const keptPrefix = "pistor.kept.";

export const queries = new QueryClient({ defaultOptions: { queries: { retry: 2, staleTime: 30_000 } } });

export type Answered<Reply> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly problem: ProblemReply; readonly again: () => void }
  /** `asOf` is when it was read, where it is a kept copy because nothing answers now. */
  | { readonly state: "here"; readonly reply: Reply; readonly asOf: string | null; readonly again: () => void };

/**
 * What an endpoint answers. The last answer is kept on the phone, so that the sheet can be read where there is no
 * network.
 */
export function useKept<E extends Endpoint>(endpoint: E, input: InputOf<E>): Answered<ReplyOf<E>> {
  const place = `${keptPrefix}${endpoint.id}.${JSON.stringify(input.query ?? {})}`;
  const query = useQuery({
    queryKey: [endpoint.id, input.query ?? {}],
    queryFn: async () => {
      const reply = await call(fetch, endpoint, input);
      keep(place, JSON.stringify({ at: new Date().toISOString(), reply }));
      return reply;
    },
  });
  const again = () => void query.refetch();
  if (query.data !== undefined) return { state: "here", reply: query.data as ReplyOf<E>, asOf: null, again };
  if (query.error === null) return { state: "waiting" };
  const problem = query.error instanceof CallFailed ? query.error.reply : null;
  const kept = problem?.status === 0 ? parse<E>(readKept(place), endpoint) : null;
  if (kept !== null) return { state: "here", reply: kept.reply, asOf: kept.at, again };
  return {
    state: "failed",
    again,
    problem: problem ?? { type: "", title: "", status: -1, problem: "app.fault", at: "", message: String(query.error) },
  };
}

function parse<E extends Endpoint>(text: string | null, endpoint: E): { at: string; reply: ReplyOf<E> } | null {
  try {
    const kept = JSON.parse(text ?? "null") as { at: string; reply: unknown } | null;
    return kept === null ? null : { at: kept.at, reply: endpoint.reply.parse(kept.reply) as ReplyOf<E> };
  } catch {
    return null;
  }
}

/** Takes everything that was kept off this phone. */
export function forgetKept(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(keptPrefix)) localStorage.removeItem(name);
  } catch {
    // A window that keeps nothing has nothing to forget.
  }
}
