import type { Language } from "@pistor/core/evidence";
import type { QuoteAnswer } from "@pistor/core/pricing";
import { wordQuote } from "@pistor/core/pricing";
import { pricingKnowledge, quoteTexts } from "@pistor/knowledge/pricing";

/** A quote in which every item has its name and every reason is a sentence; `rule` keeps the reason's id. */
export type WordedQuote = ReturnType<typeof wordedQuote>;

export function wordedQuote(answer: QuoteAnswer, lang: Language) {
  const worded = wordQuote(answer, pricingKnowledge.ties, quoteTexts, lang);
  const ruled = <Worded extends { item: string; why: string }>(
    list: readonly Worded[],
    of: readonly { item: string; why: string }[],
  ) => list.map((each) => ({ ...each, rule: of.find(({ item }) => item === each.item)?.why ?? "" }));
  return {
    ...answer,
    ...worded,
    lines: ruled(worded.lines, answer.lines).map((line) => ({
      ...line,
      converted: answer.lines.find(({ item }) => item === line.item)?.converted ?? null,
    })),
    options: ruled(worded.options, answer.options),
    struck: ruled(worded.struck, answer.struck),
    package: ruled(worded.package, answer.package),
  };
}
