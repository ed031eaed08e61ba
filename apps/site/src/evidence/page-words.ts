import type { Language, TextsByLanguage } from "@pistor/core/evidence";
import { cardTextsIn } from "@pistor/knowledge/evidence/card-texts-in";
import type { EvidenceWords } from "@pistor/ui";
import { localeOf } from "@pistor/ui";
import type en from "../texts/evidence/en.json";

type PageTexts = Readonly<Record<keyof typeof en, string>>;

/** Everything that the evidence page says, in one language: its own words, and those of the cards. */
export interface EvidencePageWords {
  readonly lang: Language;
  readonly page: PageTexts;
  readonly cards: TextsByLanguage;
}

const pages = import.meta.glob<{ default: PageTexts }>("../texts/evidence/*.json");

/** @throws where the words do not load: the page then says so rather than half of it */
export async function evidenceWordsIn(lang: Language): Promise<EvidencePageWords> {
  const load = pages[`../texts/evidence/${lang}.json`] ?? pages["../texts/evidence/en.json"];
  if (load === undefined) throw new Error(`There are no words for ${lang}.`);
  const [page, cards] = await Promise.all([load(), cardTextsIn(lang)]);
  return { lang, page: page.default, cards };
}

/** The words of a card's parts, out of the page's. */
export function cardWords({ page, lang }: EvidencePageWords): EvidenceWords {
  const number = new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 3 });
  const day = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: "medium", timeZone: "UTC" });
  const put = (template: string, values: Readonly<Record<string, string>>) =>
    template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  return {
    howSure: (certainty) => put(page.howSure, { certainty: page[`certainty.${certainty}`] }),
    offLabel: page.offLabel,
    reviewed: (on, by) =>
      put(page.reviewed, {
        on: day.format(new Date(`${on}T00:00:00Z`)),
        by: by === "knowledge board" ? page.board : by,
      }),
    claimedBy: page.claimedBy,
    studies: page.studies,
    count: (n) => put(page.count, { n: number.format(n) }),
    noStudies: page.noStudies,
    eachDot: page.eachDot,
    people: (n) => put(page.people, { n: number.format(n) }),
    peopleNotRead: page.peopleNotRead,
    noYear: page.noYear,
    against: page.against,
    alsoIn: page.alsoIn,
    span: (low, high) => put(page.span, { low, high }),
    design: {
      randomised: page["design.randomised"],
      controlled: page["design.controlled"],
      "systematic-review": page["design.systematic-review"],
      uncontrolled: page["design.uncontrolled"],
      retrospective: page["design.retrospective"],
      consensus: page["design.consensus"],
    },
    direction: {
      negative: page["direction.negative"],
      mixed: page["direction.mixed"],
      positive: page["direction.positive"],
      none: page["direction.none"],
    },
    funding: {
      manufacturer: page["funding.manufacturer"],
      public: page["funding.public"],
      none: page["funding.none"],
      "not-read": page["funding.not-read"],
    },
    figure: (value) => number.format(value).replace("-", "\u2212"),
    cites: { agree: page.agree, disagree: page.differ, clinicDefault: page.clinicDefault },
  };
}
