import { createHash } from "node:crypto";
import type { QuoteBody, QuotePaper } from "@pistor/api/pricing";
import type { CalendarDate } from "@pistor/core/basics";
import { canonical, daysBetween, readDocument } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { clinicValueOf } from "@pistor/core/evidence";
import type { PricingKnowledge, QuoteAnswer } from "@pistor/core/pricing";
import { quote, quoteRequestSchema, wordQuote } from "@pistor/core/pricing";
import { itemTies, quoteTexts } from "@pistor/knowledge/pricing";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { notPossible } from "../kit/refusal.ts";
import { findClinicDays } from "../plan/clinic-days.ts";
import { copyClaims, planReplyOf } from "../plan/course-reply.ts";
import { clinicFacts, withLanguages } from "../plan/plan-request.ts";
import { protocolsOf } from "../plan/protocols-of.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { findTravelPapers } from "../travel/travel-paper.queries.ts";
import { mustBeHonest } from "./honest-note.ts";
import { findPriceList, findRates } from "./price-list.queries.ts";

/** What is frozen in a version of a quote: nothing in it is looked up again later. */
export interface QuoteDocument {
  readonly answer: QuoteAnswer;
  readonly treatment: QuoteBody["course"]["treatment"];
  /** The clinic's own words for items of its own. */
  readonly names: Readonly<Record<string, string>>;
  readonly papers: readonly {
    readonly kind: string;
    readonly issuer: string;
    readonly number: string;
    readonly from: string;
    readonly until: string;
  }[];
  readonly note: string;
}

/**
 * Makes a quote of what is asked for, with the clinic's prices, rates, terms, papers and calendar of this day.
 *
 * @throws {Problem} of the planner and of the prices, the planner's with a pointer into the course
 * @throws {Refusal} 422 for a note that promises
 */
export async function composeQuote(
  db: Db,
  clinic: ClinicPlace,
  body: QuoteBody,
  patientId: string | null,
  today: CalendarDate,
): Promise<QuoteDocument> {
  mustBeHonest(body.note, body.lang, { country: clinic.country, on: today });
  const { list } = await findPriceList(db, clinic.id);
  if (list === null)
    throw notPossible("quote.no-prices", "The clinic has no price list yet: write one, then quote.", "/currency");
  const { pricing } = await clinicKnowledge(db, clinic.id);
  const knowledge: PricingKnowledge = { ...pricing, plan: await protocolsOf(db, clinic.id) };
  const { travel, reason: _, ...course } = body.course;
  const days = await findClinicDays(db, clinic, today);
  const request = readDocument(quoteRequestSchema, {
    plan: {
      ...course,
      ...clinicFacts(clinic, undefined),
      today: days.today,
      absences: days.absences,
      ...(travel === undefined ? {} : { travel: withLanguages(travel, body.lang, clinic) }),
    },
    prices: list.prices,
    package: travel?.items ?? [],
    rates: (await findRates(db, clinic.id)).map(({ id: __, ...rate }) => rate),
    currency: body.currency,
    on: today,
    // What a physician or the owner set as policy, with a reason, stands above the list.
    ...(clinicValueOf(pricing.validDays) === null ? { validDays: list.validDays } : {}),
    tax: { percent: list.taxPercent, included: list.taxIncluded },
    depositPercent: list.depositPercent,
    ...(body.discount === null ? {} : { discount: body.discount }),
    chosen: body.chosen,
    way: body.way,
    country: clinic.country,
    patient: { language: body.lang },
    clinic: { languages: [...clinic.languages], country: clinic.country },
    liability: {
      treats: [list.treats.name, list.treats.address, list.treats.certificate].filter((part) => part !== "").join(", "),
      arranges: [list.arranges.name, list.arranges.address, list.arranges.certificate]
        .filter((part) => part !== "")
        .join(", "),
      complaints: list.complaints,
    },
  });
  const answer = quote(knowledge, { ...request, on: today });
  const papers = await findTravelPapers(db, clinic.id, today, patientId);
  return {
    answer,
    treatment: body.course.treatment,
    names: list.names,
    papers: papers.map(({ kind, issuer, number, from, until }) => ({ kind, issuer, number, from, until })),
    note: body.note,
  };
}

/** Of the document as it is kept, written canonically. */
export function sha256Of(document: unknown): string {
  return createHash("sha256")
    .update(canonical(JSON.parse(JSON.stringify(document))))
    .digest("hex");
}

/** The same for the clinic: with its own values that the quote rests on, and why they were set. */
export function clinicPaperOf(document: QuoteDocument, lang: Language): QuotePaper {
  const { clinicValues } = document.answer;
  const paper = paperOf(document, lang);
  return clinicValues === undefined ? paper : { ...paper, clinicValues: clinicValues.map((value) => ({ ...value })) };
}

/** A kept quote as it is read, in a language. */
export function paperOf({ answer, treatment, names, papers }: QuoteDocument, lang: Language): QuotePaper {
  const worded = wordQuote(answer, itemTies, quoteTexts, lang, names);
  const [first, second] = answer.plan.sessions;
  const nights = answer.trips.reduce((sum, trip) => sum + trip.nights, 0);
  // The stays of the way that was chosen, each as the planner writes one.
  const plan = planReplyOf(answer.plan, treatment, lang);
  return {
    currency: answer.currency,
    lang,
    plan: {
      ...plan,
      trips: answer.trips.map(({ arrive, leave, sessions }) => ({
        arrive,
        leave,
        sessions: [...sessions],
        earliestFlight:
          answer.plan.trips.find((trip) => trip.sessions.at(-1) === sessions.at(-1))?.earliestFlight ??
          answer.plan.trips.at(-1)?.earliestFlight ??
          leave,
      })),
    },
    headline: {
      sessions: answer.plan.sessions.length,
      intervalDays: first === undefined || second === undefined ? 0 : daysBetween(first.on, second.on),
      trips: answer.trips.length,
      nights,
      weeks: Math.round(answer.plan.spanDays / 7),
    },
    lines: worded.lines.map(({ claims: _, ...line }) => line),
    options: worded.options.filter(
      ({ item }) => !answer.package.some((each) => each.item === item && each.verdict === "needed"),
    ),
    struck: worded.struck.map(({ item, name, why, claims, sum }) => ({ item, name, why, claims, sum })),
    package: worded.package,
    unpriced: worded.unpriced,
    within: worded.within,
    totals: { ...answer.totals },
    ways: worded.ways.map(({ unpriced: _, ...way }) => way),
    notIncluded: worded.notIncluded,
    terms: worded.terms,
    liability: {
      treats: answer.liability.treats ?? "",
      arranges: answer.liability.arranges ?? "",
      complaints: answer.liability.complaints ?? "",
    },
    authorisations: worded.authorisations.map(({ id, tell, claims, kind }) => {
      const paper = papers.find((each) => each.kind === kind) ?? null;
      return {
        id,
        tell,
        claims: copyClaims(claims),
        paper:
          paper === null ? null : { issuer: paper.issuer, number: paper.number, from: paper.from, until: paper.until },
        holds: paper !== null && paper.from <= answer.on && answer.on <= paper.until,
      };
    }),
    rates: answer.rates.map((rate) => ({ ...rate })),
    rateDate: answer.rateDate,
    validUntil: answer.validUntil,
  };
}
