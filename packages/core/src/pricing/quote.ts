import type { CalendarDate, Money } from "../basics/index.ts";
import { addDays, daysBetween, money, Problem, timesMoney } from "../basics/index.ts";
import { clinicValuesIn } from "../evidence/index.ts";
import { statusById } from "./authorisations.ts";
import type { PricingKnowledge } from "./pricing-knowledge.ts";
import type { QuoteAnswer, QuoteLine, QuoteOption } from "./quote-answer.ts";
import type { Rate } from "./rates.ts";
import { exchange, readRates } from "./rates.ts";
import { readPlan } from "./read-plan.ts";
import type { QuoteRequest } from "./request.ts";
import { nightsOf, timesOf } from "./stays.ts";
import { notIncludedIn } from "./terms.ts";
import { totalsOf } from "./totals.ts";
import type { JudgedItem } from "./verdicts.ts";
import { judgePackage } from "./verdicts.ts";
import type { CourseWay } from "./ways.ts";
import { waysOf } from "./ways.ts";

type Asked = Omit<QuoteRequest, "on"> & { readonly on: CalendarDate };

/**
 * What a course costs, item by item, with the reason beside everything that is in it and everything that is not.
 *
 * Nothing without a price is counted as free, and no currency is added to another.
 *
 * @throws {Problem} for a price that is none, a currency without a rate, and every fault of the plan
 */
export function quote(knowledge: PricingKnowledge, request: Asked): QuoteAnswer {
  const prices = readPrices(request.prices);
  const rates = readRates(request.rates, "/rates");
  const currency = currencyOf(request, prices);
  const asked = [...new Set(request.package ?? planItems(request))];
  const wanted = new Set([...asked, ...request.chosen]);
  const travels = knowledge.ties.some((tie) => tie.travellers === true && wanted.has(tie.item));
  const { plan, request: planRequest } = readPlan(
    knowledge.plan,
    request,
    travels ? knowledge.packageNights.settled.value : undefined,
  );
  const ways = waysOf(knowledge.plan, plan, planRequest);
  const way = ways.find((each) => each.way === request.way) ?? ways[0];
  if (way === undefined || way.way !== request.way)
    throw new Problem(
      "quote.way-not-there",
      "/way",
      `This course cannot be come to that way: give ${ways.map((each) => each.way).join(", ")}.`,
    );
  const judged = judgePackage(knowledge, asked, [...prices.keys()], {
    travels: plan.trips.length > 0,
    language: request.patient?.language ?? planRequest?.travel?.languages?.patient,
    clinicLanguages: request.clinic?.languages ?? planRequest?.travel?.languages?.clinic,
  });
  mustKnow(request.chosen, judged);

  const used: Rate[] = [];
  const priceOf = (item: string): { each: Money; converted: QuoteLine["converted"] } | null => {
    const price = prices.get(item);
    if (price === undefined) return null;
    const changed = exchange(price, currency, rates, `/prices/${item}/currency`);
    const [oldest] = changed.used.map(({ on }) => on).sort();
    for (const rate of changed.used) if (!used.includes(rate)) used.push(rate);
    return {
      each: changed.money,
      converted: oldest === undefined ? null : { from: price, exact: changed.exact, on: oldest },
    };
  };
  // What is not in the sum needs no rate: where there is none, it stays in its own currency.
  const shownOf = (item: string) => {
    try {
      return priceOf(item)?.each ?? null;
    } catch (error) {
      if (error instanceof Problem && error.id === "quote.no-rate") return prices.get(item) ?? null;
      throw error;
    }
  };
  const made = linesOf(judged, way, request.chosen, priceOf, shownOf);
  const discount = request.discount === undefined ? null : discountOf(request.discount, currency, rates);
  const charges = {
    tax: request.tax ?? { percent: 0, included: true },
    discount,
    depositPercent: request.depositPercent ?? knowledge.depositPercent.settled.value,
  };
  const totals = totalsOf(made.lines, currency, charges);
  const country = request.country ?? request.clinic?.country ?? planRequest?.country ?? null;
  const rateDate = used.map(({ on }) => on).sort()[0] ?? null;
  const age = rateDate === null ? 0 : daysBetween(rateDate, request.on);
  const clinicValues = clinicValuesIn([
    ...(request.validDays === undefined ? [knowledge.validDays] : []),
    ...(rateDate === null ? [] : [knowledge.rateFreshDays]),
  ]);

  return {
    currency,
    on: request.on,
    lines: made.lines,
    totals,
    trips: way.course.stays,
    struck: made.struck,
    options: made.options,
    package: judged
      .filter((each) => each.asked)
      .map((each) => ({
        item: each.item,
        verdict: each.verdict,
        step: each.step,
        why: each.why,
        count: each.verdict === "struck" ? 0 : countOf(each, way),
        claims: each.claims,
      })),
    unpriced: made.unpriced,
    within: made.within,
    notIncluded: notIncludedIn(knowledge, made.lines, way, country),
    ways: ways.map((each) => {
      const other = linesOf(judged, each, request.chosen, priceOf, shownOf);
      // A discount is of the quote's own way; it never makes another one less than nothing.
      const { total } = totalsOf(other.lines, currency, { ...charges, discount: each === way ? discount : null });
      return {
        way: each.way,
        chosen: each === way,
        trips: each.course.stays.length,
        nights: nightsOf(each.course.stays),
        total,
        unpriced: other.unpriced,
      };
    }),
    way: way.way,
    terms: knowledge.terms,
    evidence: plan.evidence ?? null,
    authorisations: statusById(knowledge, country, request.on, plan.trips.length > 0),
    liability: {
      treats: request.liability?.treats ?? null,
      arranges: request.liability?.arranges ?? null,
      complaints: request.liability?.complaints ?? null,
    },
    rates: used,
    rateDate,
    rateStaleDays: age > knowledge.rateFreshDays.settled.value ? age : null,
    validUntil: addDays(request.on, request.validDays ?? knowledge.validDays.settled.value),
    plan: way.plan,
    knowledge: knowledge.version,
    ...(clinicValues.length === 0 ? {} : { clinicValues }),
  };
}

function readPrices(prices: QuoteRequest["prices"]): Map<string, Money> {
  return new Map(
    Object.entries(prices).map(([item, price]) => {
      const at = `/prices/${item.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return [item, notNegative(money(price.amount, price.currency, at), at)];
    }),
  );
}

function notNegative(price: Money, at: string): Money {
  if (price.amount >= 0) return price;
  throw new Problem(
    "quote.negative-price",
    `${at}/amount`,
    `A price of ${price.amount} is below nothing: give 0 or more minor units, and what is taken off as discount.`,
  );
}

function discountOf(discount: Money, currency: string, rates: readonly Rate[]): Money {
  const read = notNegative(money(discount.amount, discount.currency, "/discount"), "/discount");
  return exchange(read, currency, rates, "/discount/currency").money;
}

function currencyOf({ currency }: Asked, prices: ReadonlyMap<string, Money>): string {
  const found = currency ?? prices.get("session")?.currency ?? [...prices.values()][0]?.currency;
  if (found === undefined)
    throw new Problem(
      "quote.no-price",
      "/prices",
      "There is no price: give at least one, or the currency of the quote.",
    );
  return currency === undefined ? found : money(0, found, "").currency;
}

function planItems({ plan }: Asked): string[] {
  const travel = plan["travel"] as { items?: unknown } | undefined;
  const listed = Array.isArray(travel?.items) ? travel.items : plan["items"];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((each: unknown) => {
    if (typeof each === "string") return [each];
    const item = (each as { item?: unknown } | null)?.item;
    return typeof item === "string" ? [item] : [];
  });
}

function mustKnow(chosen: readonly string[], judged: readonly JudgedItem[]): void {
  const at = chosen.findIndex((item) => !judged.some((each) => each.item === item));
  if (at === -1) return;
  throw new Problem(
    "quote.unknown-item",
    `/chosen/${at}`,
    `The item ${JSON.stringify(chosen[at])} is not known and has no price: give it one under prices, or one of ${judged.map(({ item }) => item).join(", ")}.`,
  );
}

function countOf(each: JudgedItem, way: CourseWay): number {
  return each.tie === null ? 1 : timesOf(each.tie.counted, way.course);
}

/** What is in the sum, what may be, and what is left out. */
function linesOf(
  judged: readonly JudgedItem[],
  way: CourseWay,
  chosen: readonly string[],
  priceOf: (item: string) => { each: Money; converted: QuoteLine["converted"] } | null,
  shownOf: (item: string) => Money | null,
) {
  const lines: QuoteLine[] = [];
  const options: QuoteOption[] = [];
  const struck: QuoteOption[] = [];
  const unpriced: string[] = [];
  const within: { item: string; of: string }[] = [];
  for (const each of judged) {
    const { item, group, verdict, why, step, claims, asked } = each;
    const wished = chosen.includes(item);
    const count = countOf(each, way);
    const inSum = verdict === "needed" || wished || (asked && verdict === "optional");
    const price = inSum ? priceOf(item) : null;
    const shown = price?.each ?? shownOf(item);
    if (inSum && count > 0 && price !== null) {
      const sum = timesMoney(price.each, count);
      lines.push({
        item,
        group: verdict === "struck" ? "extra" : group,
        count,
        sum,
        verdict,
        why,
        step,
        claims,
        ...price,
      });
    } else if (inSum && count > 0 && each.tie?.partOf !== undefined && shownOf(each.tie.partOf) !== null)
      within.push({ item, of: each.tie.partOf });
    else if (inSum && count > 0) unpriced.push(item);
    if (verdict === "needed" || (!asked && !wished && shown === null)) continue;
    const sum = shown === null ? null : timesMoney(shown, count);
    const option = { item, count, each: shown, sum, chosen: inSum, asked, why, claims };
    (verdict === "struck" ? struck : options).push(option);
  }
  return { lines, options, struck, unpriced, within };
}
