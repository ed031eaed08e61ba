import type { QuoteBody } from "@pistor/api/pricing";
import { addDays, dayOf, daysBetween, momentAt, money } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { Db } from "../kit/index.ts";
import { composeQuote } from "../pricing/compose-quote.ts";
import { keepPriceList, keepRate } from "../pricing/price-list.queries.ts";
import { type EventKind, keepEvent, keepQuote, keepVersion } from "../pricing/quote.queries.ts";
import { endLinks, findLink, keepLink, useLink } from "../pricing/quote-link.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import { type QuoteKept, type QuotesFilling, writerOn } from "./demo-desk.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf } from "./demo-ids.ts";
import { demoPrices, demoRates, wholePackage } from "./demo-prices.ts";
import { kordonInquiries } from "./inquiries.ts";
import { keepRunningMoney, keepStoppedMoney } from "./keep-payments.ts";

/** What a quote of the demo is made of, and what became of it. Days count back from the day of the demo. */
interface DemoQuote {
  readonly inquiry?: string;
  readonly patient?: string;
  readonly lang: Language;
  readonly daysAgo: number;
  readonly course: QuoteBody["course"];
  readonly chosen?: readonly string[];
  readonly note?: string;
  /** What is taken off in a second version, a day after the first. */
  readonly secondDiscount?: number;
  readonly then: readonly { readonly kind: EventKind; readonly daysAgo: number; readonly reason?: string }[];
}

/** A price list of each clinic; and where there are personas, quotes in every state, and the money that two of them moved. */
export async function keepQuotes(
  db: Db,
  ids: Ids,
  clinic: DemoClinic,
  patients: ReadonlyMap<string, { readonly patientId: string }>,
  inquiries: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const place = await getClinic(db, ids.clinicId);
  const today = dayOf(place.zone, now.getTime());
  const desk = clinic.staff.find(({ role }) => role === "coordinator" || role === "owner")?.key ?? "";
  const filling = { ids, clinic, place, today, desk };
  const list = demoPrices[clinic.code];
  if (list === undefined) return;
  await keepPriceList(db, writerOn(filling, 130, "09:00"), 0, list);
  if (clinic.personas.length === 0) return;

  const courseDay = (key: string) => {
    const course = clinic.patients.find((patient) => patient.key === key)?.courses[0];
    return course === undefined ? 0 : daysBetween(course.request.start, today);
  };
  const rates = [...demoRates];
  const kept = new Map<string, QuoteKept>();
  const quotes = kordonQuotes(filling, courseDay("claire"), courseDay("elif"));
  for (const quote of [...quotes].sort((one, other) => other.daysAgo - one.daysAgo)) {
    // A quote knows the rates of its day, and none that came later.
    for (; rates[0] !== undefined && rates[0].daysAgo >= quote.daysAgo; rates.shift())
      await keepDemoRate(db, filling, rates[0]);
    const of = {
      patientId: quote.patient === undefined ? null : (patients.get(quote.patient)?.patientId ?? null),
      inquiryId: quote.inquiry === undefined ? null : idOf(inquiries, quote.inquiry),
    };
    kept.set(quote.patient ?? quote.inquiry ?? "", await keepDemoQuote(db, filling, quote, of));
  }
  for (const rate of rates) await keepDemoRate(db, filling, rate);

  const moved = async (key: string, keep: typeof keepRunningMoney) => {
    const quote = kept.get(key);
    const patientId = patients.get(key)?.patientId;
    if (quote !== undefined && patientId !== undefined) await keep(db, filling, patientId, quote, courseDay(key));
  };
  // The older first: invoices are numbered as they are issued.
  await moved("elif", keepStoppedMoney);
  await moved("claire", keepRunningMoney);
}

function kordonQuotes({ today }: QuotesFilling, claire: number, elif: number): DemoQuote[] {
  const start = (days: number) => addDays(today, days);
  const stay = ["hotel-nights", "airport-shuttle", "hotel-clinic-transport", "interpreter"];
  return [
    {
      patient: "claire",
      lang: "fr",
      daysAgo: claire + 9,
      course: { treatment: "face", sessions: 8, start: start(-claire), travel: { nights: 4, items: stay } },
      note: "Pas d’hôtel près de la gare.",
      then: [
        { kind: "sent", daysAgo: claire + 9 },
        { kind: "opened", daysAgo: claire + 8 },
        { kind: "accepted", daysAgo: claire + 7 },
      ],
    },
    {
      patient: "elif",
      lang: "tr",
      daysAgo: elif + 4,
      course: { treatment: "face", start: start(-elif) },
      then: [
        { kind: "sent", daysAgo: elif + 4 },
        { kind: "opened", daysAgo: elif + 4 },
        { kind: "accepted", daysAgo: elif + 3 },
      ],
    },
    {
      patient: "murat",
      lang: "tr",
      daysAgo: 40,
      course: { treatment: "face", start: start(-20) },
      then: [{ kind: "sent", daysAgo: 40 }],
    },
    {
      inquiry: "silva",
      lang: "en",
      daysAgo: 4,
      course: { treatment: "body", start: start(28), travel: { nights: 3, items: stay } },
      then: [
        { kind: "sent", daysAgo: 4 },
        { kind: "opened", daysAgo: 3 },
        { kind: "declined", daysAgo: 2, reason: "Six journeys are more than I can take off work." },
      ],
    },
    {
      inquiry: "whitmore",
      lang: "en",
      daysAgo: 3,
      course: { treatment: "hair", start: start(35), travel: { nights: 3, items: stay } },
      secondDiscount: 15_000,
      note: "The second version takes 150 EUR off: the first two nights are with a friend.",
      then: [
        { kind: "sent", daysAgo: 2 },
        { kind: "opened", daysAgo: 1 },
      ],
    },
    {
      patient: "hakan",
      lang: "tr",
      daysAgo: 3,
      course: { treatment: "face", start: start(30) },
      then: [
        { kind: "sent", daysAgo: 3 },
        { kind: "withdrawn", daysAgo: 1, reason: "A physician looks at the heart medicines first." },
      ],
    },
    {
      patient: "lukas",
      lang: "de",
      daysAgo: 2,
      course: { treatment: "face", start: start(42), travel: { nights: 5, items: [...wholePackage] } },
      note: "Das ganze Paket der Agentur, Zeile für Zeile geprüft.",
      then: [{ kind: "sent", daysAgo: 1 }],
    },
    {
      patient: "layla",
      lang: "ar",
      daysAgo: 1,
      course: { treatment: "hair", start: start(56), travel: { nights: 3, items: stay } },
      chosen: ["companion"],
      then: [],
    },
  ];
}

async function keepDemoQuote(
  db: Db,
  filling: QuotesFilling,
  quote: DemoQuote,
  of: { readonly patientId: string | null; readonly inquiryId: string | null },
): Promise<QuoteKept> {
  const { place, today, ids } = filling;
  const body: QuoteBody = {
    ...of,
    course: quote.course,
    currency: "EUR",
    lang: quote.lang,
    chosen: [...(quote.chosen ?? [])],
    way: "as-asked",
    discount: null,
    note: quote.note ?? "",
  };
  const made = (asked: QuoteBody, daysAgo: number) =>
    composeQuote(db, place, asked, of.patientId, addDays(today, -daysAgo));
  let document = await made(body, quote.daysAgo);
  const { quoteId } = await keepQuote(db, writerOn(filling, quote.daysAgo, "10:20"), of, body, document);
  let version = 1;
  if (quote.secondDiscount !== undefined) {
    const second = { ...body, discount: money(quote.secondDiscount, "EUR") };
    document = await made(second, quote.daysAgo - 1);
    version = await keepVersion(db, writerOn(filling, quote.daysAgo - 1, "10:20"), quoteId, 1, second, document);
  }
  const clocks: Partial<Record<EventKind, string>> = { opened: "19:42", accepted: "20:15", declined: "21:05" };
  const name = nameOf(filling, quote);
  let link: { id: string } | null = null;
  for (const { kind, daysAgo, reason } of quote.then) {
    const writer = writerOn(filling, daysAgo, clocks[kind] ?? "11:30");
    if (kind === "sent") {
      const ends = new Date(momentAt(place.zone, addDays(document.answer.validUntil, 1), "00:00")).toISOString();
      link = await findLink(db, await keepLink(db, writer, quoteId, version, ends));
    }
    const answered = kind === "accepted" || kind === "declined";
    if (answered && link !== null) await useLink(db, ids.clinicId, link.id, writer.at);
    if (kind === "withdrawn" || kind === "declined") await endLinks(db, ids.clinicId, quoteId, writer.at);
    const byLink = kind === "opened" || answered;
    const detail = answered ? { name, why: reason ?? "" } : reason === undefined ? {} : { reason };
    await keepEvent(db, byLink ? { ...writer, memberId: null } : writer, quoteId, version, kind, detail);
  }
  return { quoteId, document, lang: quote.lang };
}

function nameOf({ clinic }: QuotesFilling, { patient, inquiry }: DemoQuote): string {
  const details = clinic.patients.find(({ key }) => key === patient)?.details;
  if (details !== undefined) return `${details.givenName} ${details.familyName}`;
  return kordonInquiries.find(({ key }) => key === inquiry)?.name ?? "";
}

async function keepDemoRate(db: Db, filling: QuotesFilling, { daysAgo, rate }: (typeof demoRates)[number]) {
  const on = addDays(filling.today, -daysAgo);
  const read = { on, base: "EUR", other: "TRY", rate, source: "Central bank, daily table" };
  await keepRate(db, writerOn(filling, daysAgo, "09:05"), read);
}
