import type { BodyOf, Endpoint, InputOf, ProblemReply, ReplyOf } from "@pistor/api/kit";
import { CallFailed, call } from "@pistor/api/kit";
import { type Query, QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { datesInWords } from "./dates-in-words.ts";
import { currentLanguage } from "./language.ts";
import { noSuchRecord } from "./no-such-record.ts";
import { askTablet, heard, localMoment } from "./tablet/state.ts";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // A refusal stays a refusal; only silence is worth asking again.
      retry: (count, error) => count < 2 && problemOf(error).status === 0 && navigator.onLine,
      // Asked also where the browser believes that there is no network: the tablet may know the answer.
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** The server's problem, or the one that says it could not be reached; its days are as the reader writes them. */
export function problemOf(error: unknown): ProblemReply {
  if (error instanceof CallFailed) return inReadersDays(error.reply);
  return {
    type: "urn:pistor:problem:app.fault",
    title: "Fault",
    status: -1,
    problem: "app.fault",
    at: "",
    message: error instanceof Error ? error.message : String(error),
  };
}

const worded = new WeakMap<ProblemReply, ProblemReply>();

/** The same problem is the same object, however often it is shown. */
function inReadersDays(reply: ProblemReply): ProblemReply {
  const message = datesInWords(reply.message, currentLanguage());
  if (message === reply.message) return reply;
  const known = worded.get(reply);
  if (known?.message === message) return known;
  const told = { ...reply, message };
  worded.set(reply, told);
  return told;
}

export type Answered<Reply> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly problem: ProblemReply; readonly again: () => void }
  | {
      readonly state: "here";
      readonly reply: Reply;
      readonly again: () => void;
      /** When the answer was read, where the server does not answer now; null: it is fresh. */
      readonly asOf?: string | null;
    };

interface Read {
  readonly reply: unknown;
  readonly asOf: string | null;
}

/** Asks the server; where it does not answer, what this tablet took along of the day. */
async function read<E extends Endpoint>(endpoint: E, input: InputOf<E>, known: boolean): Promise<Read> {
  try {
    const options = endpoint.method === "GET" ? {} : { idempotencyKey: newKey() };
    const reply = await call(fetch, endpoint, input, options);
    heard(true);
    return { reply, asOf: null };
  } catch (error) {
    const silent = problemOf(error).status === 0;
    heard(!silent);
    if (error instanceof CallFailed && !silent) throw new CallFailed(noSuchRecord(error.reply, input.params ?? {}));
    // What was read before on this very page is newer than what was taken along.
    if (!silent || known || endpoint.method !== "GET") throw error;
    const { params = {}, query = {} } = input;
    const kept = await askTablet({ endpoint: endpoint.id, params: params as object, query: query as object });
    if (kept === null) throw error;
    return { reply: endpoint.reply.parse(kept.reply), asOf: kept.asOf };
  }
}

function questionOf<E extends Endpoint>(endpoint: E, input: InputOf<E>) {
  return queryOptions({
    queryKey: [endpoint.id, input.params ?? {}, input.query ?? {}, input.body ?? {}],
    queryFn: ({ client, queryKey }) => read(endpoint, input, client.getQueryData<Read>(queryKey)?.asOf === null),
  });
}

/** Asks while the page that will show the answer is still on its way. */
export function askAhead<E extends Endpoint>(endpoint: E, input: InputOf<E> = {}): void {
  void queries.prefetchQuery(questionOf(endpoint, input));
}

/** What an endpoint answers, asked again when the window comes back or something was written. */
export function useEndpoint<E extends Endpoint>(
  endpoint: E,
  input: InputOf<E> = {},
  options: { readonly everyMs?: number; readonly when?: boolean } = {},
): Answered<ReplyOf<E>> {
  const query = useQuery({
    ...questionOf(endpoint, input),
    enabled: options.when ?? true,
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
  });
  const again = () => void query.refetch();
  if (query.data !== undefined) {
    const failed = query.failureReason ?? query.error;
    const silent = failed !== null && problemOf(failed).status === 0;
    const asOf = query.data.asOf ?? (silent ? localMoment(query.dataUpdatedAt) : null);
    return { state: "here", reply: query.data.reply as ReplyOf<E>, again, asOf };
  }
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
    onError: (error) => heard(problemOf(error).status !== 0),
    onSuccess: async () => {
      heard(true);
      last.current = null;
      await readAgain(client, (endpoint) => refresh === undefined || refresh.includes(endpoint));
    },
  });
  return {
    write: (write: Write<E>) => mutation.mutateAsync(write),
    busy: mutation.isPending,
    problem: mutation.error === null ? null : problemOf(mutation.error),
    reset: mutation.reset,
  };
}

/**
 * What is shown of these endpoints is asked again. A first answer that is still under way is given up: it was asked
 * before the write, and would stand as though it were of now.
 */
export async function readAgain(client: QueryClient, of: (endpoint: string) => boolean): Promise<void> {
  const isOf = ({ queryKey }: Query) => of(String(queryKey[0]));
  await client.cancelQueries({ predicate: (query) => query.state.data === undefined && isOf(query) });
  await client.invalidateQueries({ predicate: isOf });
}

export function newKey(): string {
  return crypto.randomUUID();
}

export type { BodyOf };
