import type { Money } from "@pistor/core/basics";
import { isCalendarDate, minorDigits } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import { evidenceWording } from "@pistor/core/plan";
import { quoteTexts } from "@pistor/knowledge/pricing";
import type { WordedQuote } from "./worded-quote.ts";

/** A quote for a person: what trials found, then the sum and what is in it, then what is not and why. */
export function quoteText(quote: WordedQuote, lang: Language): string {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(quoteTexts, id, values, lang).text;
  const day = (on: string) => (isCalendarDate(on) ? writeDate(on, lang) : on);
  const money = (sum: Money | null) => (sum === null ? "?" : amount(sum, lang));
  const { totals, evidence, liability } = quote;
  const left = (items: WordedQuote["struck"]) =>
    items.map(({ name, sum, why }) => `${name}${sum === null ? "" : `, ${money(sum)}`}: ${why}`);
  const sections = [
    ...(evidence === null
      ? []
      : [
          say("heading.evidence"),
          `  ${say(evidenceWording(evidence))}, ${say(`evidence.certainty.${evidence.certainty}`)}`,
          "",
        ]),
    say("heading.lines"),
    ...quote.lines.map(
      ({ name, count, each, sum, detail }) => `  ${name}: ${count} × ${money(each)} = ${money(sum)} (${detail})`,
    ),
    ...quote.unpriced.map(({ name }) => `  ${name}: ${say("quote.unpriced")}`),
    ...(totals.discount.amount === 0 ? [] : [`  ${say("quote.discount")}: −${money(totals.discount)}`]),
    ...(totals.taxPercent === 0
      ? []
      : [
          `  ${say("quote.net")}: ${money(totals.net)}`,
          `  ${say("quote.tax", { percent: totals.taxPercent })}: ${money(totals.tax)}`,
        ]),
    `  ${say("quote.total")}: ${money(totals.total)}`,
    ...(totals.deposit.amount === 0 ? [] : [`  ${say("quote.deposit")}: ${money(totals.deposit)}`]),
    ...(quote.rateDate === null ? [] : [`  ${say("quote.rate-of", { on: day(quote.rateDate) })}`]),
    `  ${say("quote.valid-until", { on: day(quote.validUntil) })}`,
    ...section(
      say("heading.trips"),
      quote.trips.map(({ arrive, leave, nights, sessions }) =>
        say("quote.stay", { arrive: day(arrive), leave: day(leave), nights, sessions: sessions.join(", ") || "–" }),
      ),
    ),
    ...section(
      say("heading.ways"),
      quote.ways.map(({ tell, trips, nights, total, unpriced }) => {
        const missing = unpriced.length === 0 ? "" : ` (${say("quote.unpriced")}: ${unpriced.join(", ")})`;
        return `${tell}: ${say("quote.trips-nights", { trips, nights })}, ${money(total)}${missing}`;
      }),
    ),
    ...section(say("heading.struck"), left(quote.struck)),
    ...section(say("heading.options"), left(quote.options.filter(({ chosen }) => !chosen))),
    ...section(
      say("heading.not-included"),
      quote.notIncluded.map(({ tell }) => tell),
    ),
    ...section(
      say("heading.terms"),
      Object.values(quote.terms).map(
        ({ tell, claims }) => `${tell} [${[...new Set(claims.map(({ source }) => source))].join(", ")}]`,
      ),
    ),
    ...section(
      say("heading.authorisations"),
      quote.authorisations.map(({ tell, from }) => (from === null ? tell : `${tell} (${day(from)})`)),
    ),
    ...section(say("heading.liability"), [
      say("quote.treats", { who: liability.treats ?? say("quote.not-said") }),
      say("quote.arranges", { who: liability.arranges ?? say("quote.not-said") }),
      say("quote.complaints", { where: liability.complaints ?? say("quote.not-said") }),
    ]),
  ];
  return `${sections.join("\n")}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

/** Digits are moved as text: money is never a number with a fraction. */
function amount({ amount: minor, currency }: Money, lang: Language): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const exact = `${minor < 0 ? "-" : ""}${text.slice(0, cut)}${digits === 0 ? "" : `.${text.slice(cut)}`}`;
  // The currency's code, never its sign: a dollar sign is of twenty countries.
  const shape = { style: "currency", currency, currencyDisplay: "code", minimumFractionDigits: digits } as const;
  const locale = lang === "en" ? "en-GB" : `${lang}-u-nu-latn`;
  return new Intl.NumberFormat(locale, { ...shape, maximumFractionDigits: digits }).format(exact as unknown as number);
}
