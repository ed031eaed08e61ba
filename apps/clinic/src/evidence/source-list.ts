import type { Source } from "@pistor/core/evidence";
import { sources } from "@pistor/knowledge/evidence/sources";

/** The kind of every source of the knowledge, by its key: the list alone, without the cards that stand beside it. */
export const sourceKinds: ReadonlyMap<string, Source["kind"]> = new Map(sources.map(({ key, kind }) => [key, kind]));
