import type { BodyOf, Endpoint, InputOf, ProblemReply, ReplyOf } from "@pistor/api/kit";
import { CallFailed, call } from "@pistor/api/kit";
import { QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // A refusal stays a refusal; only silence is worth asking again.
      retry: (count, error) => count < 2 && problemOf(error).status === 0,
    },
    mutations: { retry: false },
  },
});

/** The server's problem, or the one that says it could not be reached. */
export function problemOf(error: unknown): ProblemReply {
  if (error instanceof CallFailed) return error.reply;
  return {
    type: "urn:pistor:problem:app.fault",
    title: "Fault",
    status: -1,
    problem: "app.fault",
    at: "",
    message: error instanceof Error ? error.message : String(error),
  };
}

export type Answered<Reply> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly problem: ProblemReply; readonly again: () => void }
  | { readonly state: "here"; readonly reply: Reply; readonly again: () => void };

/** What an endpoint answers, asked again when the window comes back or something was written. */
export function useEndpoint<E extends Endpoint>(
  endpoint: E,
  input: InputOf<E> = {},
  options: { readonly everyMs?: number; readonly when?: boolean } = {},
): Answered<ReplyOf<E>> {
  const query = useQuery({
    queryKey: [endpoint.id, input.params ?? {}, input.query ?? {}, input.body ?? {}],
    queryFn: () => call(fetch, endpoint, input, endpoint.method === "GET" ? {} : { idempotencyKey: newKey() }),
    enabled: options.when ?? true,
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
  });
  const again = () => void query.refetch();
  if (query.data !== undefined) return { state: "here", reply: query.data as ReplyOf<E>, again };
  if (query.error !== null) return { state: "failed", problem: problemOf(query.error), again };
  return { state: "waiting" };
}

interface Write<E extends Endpoint> {
  readonly input: InputOf<E>;
  readonly ifMatch?: number;
}

/**
 * Writes through an endpoint. A retry after silence carries the same key, so that one tap has one effect; a changed
 * body gets a new one.
 *
 * @param refresh ids of endpoints whose answers are no longer fresh afterwards; all of them when left out
 */
export function useWrite<E extends Endpoint>(endpoint: E, refresh?: readonly string[]) {
  const client = useQueryClient();
  const last = useRef<{ said: string; key: string } | null>(null);
  const mutation = useMutation({
    mutationFn: ({ input, ifMatch }: Write<E>) => {
      const said = JSON.stringify([input, ifMatch]);
      if (last.current?.said !== said) last.current = { said, key: newKey() };
      return call(fetch, endpoint, input, {
        idempotencyKey: last.current.key,
        ...(ifMatch === undefined ? {} : { ifMatch }),
      });
    },
    onSuccess: async () => {
      last.current = null;
      await client.invalidateQueries(
        refresh === undefined ? {} : { predicate: (query) => refresh.includes(String(query.queryKey[0])) },
      );
    },
  });
  return {
    write: (write: Write<E>) => mutation.mutateAsync(write),
    busy: mutation.isPending,
    problem: mutation.error === null ? null : problemOf(mutation.error),
    reset: mutation.reset,
  };
}

export function newKey(): string {
  return crypto.randomUUID();
}

export type { BodyOf };
