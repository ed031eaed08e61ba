import type { Traced } from "@pistor/api/stock";
import type { Language } from "@pistor/core/evidence";
import { isTold } from "@pistor/core/stock";
import { nameOfSubstance } from "../eligibility/words.ts";
import { dayOnPaper, momentOnPaper, wordsOfPaper } from "../kit/papers/index.ts";
import type { KeptLot, KeptVial } from "./lot.queries.ts";
import type { KeptRecall } from "./recall.queries.ts";

/**
 * What the count sheet says: every lot that is in stock or open, by its place, without the number that is expected.
 *
 * @param at by the clinic's clock
 */
export function countSheetData(
  clinic: { readonly name: string },
  lots: readonly KeptLot[],
  vials: readonly KeptVial[],
  at: string,
  lang: Language = "en",
) {
  const openOf = (lot: KeptLot) => vials.filter(({ lotId }) => lotId === lot.id).length;
  const there = lots
    .filter((lot) => lot.balance > 0 || openOf(lot) > 0)
    .sort((one, other) => one.product.name.localeCompare(other.product.name, lang) || (one.lot < other.lot ? -1 : 1));
  const places = [...new Set(there.map(({ place }) => place))].sort((one, other) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : one.localeCompare(other, lang),
  );
  const printed = momentOnPaper(at, true);
  return {
    lang,
    words: { ...wordsOfPaper(lang, "count"), ...footWords(lang) },
    feet: [clinic.name, printed],
    sha: null,
    clinic: clinic.name,
    at: printed,
    places: places.map((name) => ({
      name,
      lots: there
        .filter(({ place }) => place === name)
        .map((lot) => ({
          product: lot.product.name,
          lot: lot.lot,
          expires: dayOnPaper(lot.expires),
          held: lot.state !== "usable",
          expired: lot.expires < at.slice(0, 10),
          open: openOf(lot),
        })),
    })),
  };
}

/** What the call list of a recall says; who must still be told comes first. @param at by the clinic's clock */
export function recallListData(
  clinic: { readonly name: string },
  recall: Pick<KeptRecall, "lot" | "substance" | "reason" | "drill">,
  { people }: Pick<Traced, "people">,
  at: string,
  lang: Language = "en",
) {
  const states = wordsOfPaper(lang, "contact");
  const { title, drill, ...words } = wordsOfPaper(lang, "recall");
  const told = ({ contacts: [latest] }: Traced["people"][number]) =>
    Number(latest !== undefined && isTold(latest.state));
  return {
    lang,
    words: { ...words, ...footWords(lang), title: recall.drill ? `${title} – ${drill}` : title },
    feet: [clinic.name, recall.lot, momentOnPaper(at, true)],
    sha: null,
    lot: recall.lot,
    substance: recall.substance === null ? "–" : nameOfSubstance(recall.substance, lang),
    reason: recall.reason,
    people: [...people]
      .sort((one, other) => told(one) - told(other))
      .map(({ name, fileNo, phone, language, sessions, contacts }) => ({
        name,
        fileNo,
        phone,
        language,
        days: [...new Set(sessions.map(({ on }) => dayOnPaper(on)))],
        state: states[contacts[0]?.state ?? "none"],
      })),
  };
}

function footWords(lang: Language) {
  const { page, seal } = wordsOfPaper(lang, "sheet");
  return { page, seal };
}
