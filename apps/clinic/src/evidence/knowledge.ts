import type { KnowledgeIndex, Thing } from "@pistor/core/evidence";
import { indexKnowledge } from "@pistor/core/evidence";
import { useQuery } from "@tanstack/react-query";
import type { Answered } from "../kit/client.ts";
import { problemOf } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { speakEvidence } from "./evidence-words.ts";
import type { Item } from "./items.ts";
import { itemsOf } from "./items.ts";

/** All of the knowledge, indexed once, with what the list shows of it. */
export interface Knowledge {
  readonly version: string;
  readonly index: KnowledgeIndex;
  readonly items: readonly Item[];
  readonly things: ReadonlyMap<string, Thing>;
}

/** The whole knowledge and the words for it: a chunk of its own, read when somebody opens the evidence. */
export function useKnowledge(): Answered<Knowledge> {
  const lang = currentLanguage();
  const words = useQuery({
    queryKey: ["evidence", "words", lang],
    queryFn: () => speakEvidence(lang),
    staleTime: Infinity,
  });
  const query = useQuery({ queryKey: ["evidence", "knowledge"], queryFn: read, staleTime: Infinity });
  const again = () => {
    void words.refetch();
    void query.refetch();
  };
  const error = query.error ?? words.error;
  if (error !== null) return { state: "failed", problem: problemOf(error), again };
  if (query.data === undefined || words.data === undefined) return { state: "waiting" };
  return { state: "here", reply: query.data, again };
}

async function read(): Promise<Knowledge> {
  const { openKnowledge } = await import("@pistor/knowledge/doors");
  const doors = await openKnowledge();
  const index = indexKnowledge(doors);
  // The first of two with one id, as the command line shows it.
  const named = index.things.toReversed().map((thing) => [`${thing.kind} ${thing.id}`, thing] as const);
  // Of a substance the catalogue tells all, screening only whom it concerns.
  const things = new Map([...named, ...named.filter(([, { value }]) => "measuredIn" in value)]);
  const { version } = doors.evidence as { version: string };
  return { version, index, items: itemsOf([...things.values()].reverse()), things };
}
