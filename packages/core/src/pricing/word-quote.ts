import type { Claim, Language, TextsByLanguage } from "../evidence/index.ts";
import { word, writeDate, writeList } from "../evidence/index.ts";
import type { PricingKnowledge } from "./pricing-knowledge.ts";
import type { QuoteAnswer, QuoteOption } from "./quote-answer.ts";

/**
 * A quote in which every item has its name and every reason is a sentence.
 *
 * @param texts of the plan and of pricing together
 * @param names the clinic's own words for items of its own
 */
export function wordQuote(
  quote: QuoteAnswer,
  ties: PricingKnowledge["ties"],
  texts: TextsByLanguage,
  lang: Language,
  names: Readonly<Record<string, string>> = {},
) {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(texts, id, values, lang).text;
  const name = (item: string) => nameOfItem(texts, item, lang, names);
  const copy = (claims: readonly Claim[]) => claims.map((claim) => ({ ...claim }));
  const said = ({ id, claims }: { id: string; claims: readonly Claim[] }) => ({
    id,
    tell: say(id),
    claims: copy(claims),
  });
  const option = ({ item, count, each, sum, chosen, why, claims }: QuoteOption) => ({
    item,
    name: name(item),
    count,
    each,
    sum,
    chosen,
    why: say(why),
    claims: copy(claims),
  });
  const { stop, refund, evidence, examination, insurance } = quote.terms;
  const old = quote.rateStaleDays;
  return {
    lines: quote.lines.map(({ item, group, count, each, sum, verdict, why, claims }) => ({
      item,
      group,
      name: name(item),
      count,
      each,
      sum,
      verdict,
      detail: say(`count.${ties.find((tie) => tie.item === item)?.counted ?? "once"}`),
      why: say(why),
      claims: copy(claims),
    })),
    options: quote.options.map(option),
    struck: quote.struck.map(option),
    package: quote.package.map(({ item, verdict, step, why }) => ({
      item,
      name: name(item),
      verdict,
      why: say(why),
      step: step === null ? null : say(step),
    })),
    unpriced: quote.unpriced.map((item) => ({ item, name: name(item) })),
    within: quote.within.map(({ item, of }) => ({ item, name: name(item), of: name(of) })),
    ways: quote.ways.map(({ way, chosen, trips, nights, total, unpriced }) => ({
      way,
      chosen,
      trips,
      nights,
      total,
      tell: say(`quote.way.${way}`),
      unpriced: unpriced.map(name),
    })),
    notIncluded: [
      ...quote.notIncluded.map(said),
      ...(quote.unpriced.length === 0
        ? []
        : [
            {
              id: "quote.unpriced-need",
              tell: say("quote.unpriced-need", { items: writeList(quote.unpriced.map(name), lang) }),
              claims: [],
            },
          ]),
      ...(old === null || quote.rateDate === null
        ? []
        : [
            {
              id: "quote.rate-old",
              tell: say("quote.rate-old", { on: writeDate(quote.rateDate, lang), days: old }),
              claims: [{ source: "clinic-default", at: "quote", says: 7, unit: "d" }],
            },
          ]),
    ],
    terms: {
      stop: said(stop),
      refund: said(refund),
      evidence: said(evidence),
      examination: said(examination),
      insurance: said(insurance),
    },
    authorisations: quote.authorisations.map((each) => ({ ...said(each), kind: each.paper, from: each.from })),
  };
}

/** What an item is called: the clinic's own word, else the knowledge's, else its id. */
export function nameOfItem(
  texts: TextsByLanguage,
  item: string,
  lang: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  const own = names[item];
  if (own !== undefined && own !== "") return own;
  const id = `name.${item}`;
  return id in texts.en ? word(texts, id, {}, lang).text : item.replaceAll("-", " ");
}
