import type { CalendarDate } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import { inForce } from "../evidence/index.ts";
import type { PricingKnowledge } from "./pricing-knowledge.ts";
import type { QuoteAuthorisation } from "./quote-answer.ts";

/** What a country asks a clinic for on a day; empty where no text that was read asks for anything. */
export function statusById(
  knowledge: PricingKnowledge,
  country: string | null,
  on: CalendarDate,
  travels: boolean,
): QuoteAuthorisation[] {
  return knowledge.authorisations.flatMap(({ id, regulation, paper, travellers }) => {
    const found = knowledge.law.regulations.find((each) => each.id === regulation);
    if (found === undefined || found.country !== country || !inForce(found, on)) return [];
    if (travellers && !travels) return [];
    return [{ id, paper, from: found.from, claims: found.claims }];
  });
}

/** Whether prices may be shown to the public. */
export interface PublicPrice {
  readonly allowed: boolean;
  /** Id of the sentence that says why. */
  readonly why: string;
  readonly claims: readonly Claim[];
  readonly from: string | null;
}

/** Where no text that was read forbids it, it is not known to be forbidden: the sentence says no more than that. */
export function publicPriceAllowed(knowledge: PricingKnowledge, country: string, on: CalendarDate): PublicPrice {
  const found = knowledge.law.regulations.find(
    (each) => knowledge.noPublicPrice.includes(each.id) && each.country === country && inForce(each, on),
  );
  return found === undefined
    ? { allowed: true, why: "quote.public-price.no-rule-read", claims: [], from: null }
    : { allowed: false, why: "quote.public-price.forbidden", claims: found.claims, from: found.from };
}
