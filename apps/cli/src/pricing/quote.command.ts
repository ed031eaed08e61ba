import type { CalendarDate } from "@pistor/core/basics";
import { readDocument } from "@pistor/core/basics";
import { quote, quoteRequestSchema } from "@pistor/core/pricing";
import { pricingKnowledge } from "@pistor/knowledge/pricing";
import type { Command } from "../kit/command.ts";
import { wrapped } from "../kit/wrapped.ts";
import { quoteText } from "./quote-text.ts";
import type { WordedQuote } from "./worded-quote.ts";
import { wordedQuote } from "./worded-quote.ts";

/** `pistor quote`: what a course costs, item by item. */
export const quoteCommand: Command = {
  verb: "quote",
  does: "price a course item by item: what is needed, optional or struck, and why",
  help: `Reads { plan, prices, package?, rates?, currency?, on?, validDays?, tax?, depositPercent?, discount?, chosen?, way?, country?,
  patient?, clinic?, liability? }. One that can be tried:
  { "plan": { "treatment": "face", "start": "2026-12-01", "today": "2026-11-22", "timeZone": "Europe/Istanbul", "country": "TR",
              "travel": { "nights": 5, "items": ["hotel-nights", "airport-shuttle", "hospital-night"],
                          "languages": { "patient": "de", "clinic": ["tr", "en"] } } },
    "prices": { "session": { "amount": 14000, "currency": "EUR" }, "hotel-nights": { "amount": 6800, "currency": "EUR" } },
    "on": "2026-11-22", "tax": { "percent": 20, "included": true }, "depositPercent": 20 }

plan       what pistor plan reads, or what it answered; the other ways are counted where it is what plan reads.
prices     item: { "amount": whole minor units, "currency": "EUR" } – 140 euros are 14000, 140 yen are 140.
items      ${wrapped(
    pricingKnowledge.ties.map(({ item }) => item),
    11,
  )}
package    the items that are asked for; left out, those of the plan's travel. An unknown one with a price is the clinic's own.
rates      { "on": "2026-11-22", "base": "EUR", "rates": { "TRY": "45.12" } }, or a list of { base, other, rate, on }.
currency   of the quote; left out, that of the session's price.
on         the day of the quote; left out, today by this machine's clock (UTC). validDays: 30 where left out.
tax        { "percent": 20, "included": true }: whether prices hold it already. discount: money. depositPercent: of the total.
chosen     optional or struck items that are wished for in spite of the reason.
way        as-asked, each-alone, one-stay or near-home. country: of the clinic, where the plan does not say it.
patient    { language, country }. clinic: { languages, country }. liability: { treats, arranges, complaints }, in words.
Answers { lines, totals, trips, struck, options, package, unpriced, within, notIncluded, ways, terms, evidence, authorisations,
  liability, rates, rateDate, validUntil, plan, knowledge }. What has no price is unpriced, never free; nothing is converted
  without a rate.`,
  answer: (document, { lang }) => {
    const { on, ...request } = readDocument(quoteRequestSchema, document);
    const today = new Date().toISOString().slice(0, 10) as CalendarDate;
    return wordedQuote(quote(pricingKnowledge, { ...request, on: on ?? today }), lang);
  },
  text: (answer, { lang }) => quoteText(answer as WordedQuote, lang),
};
