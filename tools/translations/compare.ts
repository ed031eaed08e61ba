import type { Texts, Translation } from "@pistor/core/evidence";
import { sourceHash } from "@pistor/core/evidence";

/** How a translation stands to its originals, by id. */
export interface Compared {
  /** Worded in English alone. */
  readonly missing: readonly string[];
  /** Translated from an English sentence that has changed since: read it again, then seal it. */
  readonly stale: readonly string[];
  /** Translated, while no English sentence has the id. */
  readonly unknown: readonly string[];
  /** Not the same `{values}` as in English. */
  readonly valuesDiffer: readonly string[];
}

export function compare(originals: Texts, translation: Translation): Compared {
  const ids = Object.keys(translation);
  const known = ids.filter((id) => originals[id] !== undefined);
  return {
    missing: Object.keys(originals).filter((id) => translation[id] === undefined),
    stale: known.filter((id) => sourceHash(originals[id] ?? "") !== translation[id]?.[0]),
    unknown: ids.filter((id) => originals[id] === undefined),
    valuesDiffer: known.filter((id) => valuesIn(originals[id]) !== valuesIn(translation[id]?.[1])),
  };
}

/** Each value once: a language may have to say it twice. */
function valuesIn(text = ""): string {
  return [...new Set([...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]))].sort().join();
}
