import type { QuotePaper } from "@pistor/api/pricing";
import { isCalendarDate } from "@pistor/core/basics";
import type { Claim, Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import { quoteTexts } from "@pistor/knowledge/pricing";
import type { Db } from "../kit/index.ts";
import { dayOnPaper, papers, wordsOfPaper } from "../kit/papers/index.ts";
import { dayAtClinic, getClinic } from "../schedule/clinic.queries.ts";
import { paperOf } from "./compose-quote.ts";
import { moneyOnPaper, rateOnPaper } from "./money-on-paper.ts";
import type { KeptQuote, KeptVersion } from "./quote.queries.ts";
import { findFor } from "./quote.queries.ts";
import { quotePaperTemplate } from "./quote-paper.typ.ts";

/** A version of a quote as PDF in a language. */
export async function printedQuote(
  db: Db,
  clinicId: string,
  quote: KeptQuote,
  version: KeptVersion,
  lang: Language,
): Promise<{ name: string; bytes: Uint8Array }> {
  const clinic = await getClinic(db, clinicId);
  const { name } = await findFor(db, clinicId, quote);
  const data = quotePaperData(
    {
      clinic: [clinic.name, clinic.phone].filter((part) => part !== "").join(", "),
      number: quote.number,
      name,
      version: version.version,
      on: dayAtClinic(clinic, version.at),
      sha256: version.sha256,
      note: version.request.note,
      evidence: version.document.answer.evidence === null ? "" : paperOf(version.document, lang).plan.evidence.tell,
    },
    paperOf(version.document, lang),
    lang,
  );
  const bytes = await papers.pdf(quotePaperTemplate, data, version.at);
  return { name: `quote-${quote.number}-${version.version}.pdf`, bytes };
}

interface About {
  readonly clinic: string;
  readonly number: string;
  readonly name: string;
  readonly version: number;
  readonly on: string;
  readonly sha256: string;
  readonly note: string;
  readonly evidence: string;
}

/** What the paper says, every amount and day written for its reader. */
export function quotePaperData(about: About, paper: QuotePaper, lang: Language) {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(quoteTexts, id, values, lang).text;
  const day = (on: string) => (isCalendarDate(on) ? writeDate(on, lang) : on);
  const money = (sum: Parameters<typeof moneyOnPaper>[0] | null) => (sum === null ? "" : moneyOnPaper(sum, lang));
  const { page, seal } = wordsOfPaper(lang, "sheet");
  const words = wordsOfPaper(lang, "quote");
  const sources = (claims: readonly Claim[]) =>
    [...new Set(claims.map(({ source }) => source))].map((source) =>
      source === "clinic-default" ? words.clinicDefault : source,
    );
  const said = ({ tell, claims }: { tell: string; claims: readonly Claim[] }) => ({ tell, sources: sources(claims) });
  const { totals, terms } = paper;
  const line = (name: string, sum: string, strong = false) => ({ name, sum, strong });
  return {
    lang,
    words: {
      ...words,
      page,
      seal,
    },
    feet: [about.clinic, about.number],
    sha: about.sha256,
    number: about.number,
    name: about.name,
    clinic: about.clinic,
    version: String(about.version),
    on: dayOnPaper(about.on),
    note: about.note,
    evidence: about.evidence,
    validUntil: say("quote.valid-until", { on: day(paper.validUntil) }),
    heads: {
      evidence: say("heading.evidence"),
      lines: say("heading.lines"),
      unpriced: say("quote.unpriced"),
      struck: say("heading.struck"),
      options: say("heading.options"),
      trips: say("heading.trips"),
      ways: say("heading.ways"),
      notIncluded: say("heading.not-included"),
      terms: say("heading.terms"),
      authorisations: say("heading.authorisations"),
      liability: say("heading.liability"),
    },
    lines: paper.lines.map(({ name, detail, why, count, each, sum }) => ({
      name,
      detail,
      why,
      count: String(count),
      each: money(each),
      sum: money(sum),
    })),
    unpriced: paper.unpriced.map(({ name }) => name),
    within: paper.within.map(({ name, of }) => ({ name, of })),
    totals: [
      ...(totals.discount.amount === 0
        ? []
        : [
            line(
              say("quote.discount"),
              money({
                ...totals.discount,
                amount: -totals.discount.amount,
              }),
            ),
          ]),
      ...(totals.taxPercent === 0
        ? []
        : [
            line(say("quote.net"), money(totals.net)),
            line(say("quote.tax", { percent: totals.taxPercent }), money(totals.tax)),
          ]),
      line(say("quote.total"), money(totals.total), true),
      ...(totals.deposit.amount === 0 ? [] : [line(say("quote.deposit"), money(totals.deposit))]),
    ],
    rates: paper.rates.map(({ base, other, rate, on }) => ({
      pair: `1 ${base} = ${rateOnPaper(rate, lang)} ${other}`,
      on: day(on),
    })),
    struck: paper.struck.map(({ name, sum, why, claims }) => ({
      name,
      sum: money(sum),
      why,
      sources: sources(claims),
    })),
    options: paper.options
      .filter(({ chosen }) => !chosen)
      .map(({ name, sum, why, claims }) => ({
        name,
        sum: money(sum),
        why,
        sources: sources(claims),
      })),
    trips: paper.plan.trips.map(({ arrive, leave, sessions }) =>
      say("quote.stay", {
        arrive: day(arrive),
        leave: day(leave),
        sessions: sessions.join(", ") || "–",
        nights: Math.round((Date.parse(leave) - Date.parse(arrive)) / 86_400_000),
      }),
    ),
    ways: paper.ways.map(({ tell, chosen, trips, nights, total }) => ({
      tell,
      chosen,
      trips: say("quote.trips-nights", {
        trips,
        nights,
      }),
      total: money(total),
    })),
    notIncluded: paper.notIncluded.map(said),
    terms: [terms.evidence, terms.stop, terms.refund, terms.examination, terms.insurance].map(said),
    authorisations: paper.authorisations.map(({ tell, claims, paper: of }) => ({
      ...said({
        tell,
        claims,
      }),
      paper:
        of === null
          ? null
          : {
              ...of,
              from: dayOnPaper(of.from),
              until: dayOnPaper(of.until),
            },
    })),
    liability: [
      say("quote.treats", { who: paper.liability.treats || say("quote.not-said") }),
      say("quote.arranges", { who: paper.liability.arranges || say("quote.not-said") }),
      say("quote.complaints", { where: paper.liability.complaints || say("quote.not-said") }),
    ],
  };
}
