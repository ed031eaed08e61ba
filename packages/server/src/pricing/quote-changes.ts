import type { Language } from "@pistor/core/evidence";
import { compareQuotes, nameOfItem } from "@pistor/core/pricing";
import { quoteTexts } from "@pistor/knowledge/pricing";
import type { KeptVersion } from "./quote.queries.ts";

/** Why one version of a quote comes to another sum than the one before it: the parts add up to the difference. */
export function changesBetween(before: KeptVersion, after: KeptVersion, lang: Language) {
  const names = { ...before.document.names, ...after.document.names };
  const [old, now] = [before.document.answer, after.document.answer];
  return {
    version: before.version,
    before: { ...old.totals.total },
    after: { ...now.totals.total },
    parts: compareQuotes(old, now).map((change) => ({
      ...change,
      name: change.item === null ? "" : nameOfItem(quoteTexts, change.item, lang, names),
    })),
  };
}
