import type { PricingKnowledge, QuoteTerm } from "@pistor/core/pricing";
import { law, version } from "../evidence/index.ts";
import { planKnowledge } from "../plan/index.ts";
import { itemTies } from "./ties.ts";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;
const byDefault = (at: string, says: string) => ({ source: "clinic-default", at, says }) as const;
const term = (id: string, ...claims: QuoteTerm["claims"]): QuoteTerm => ({ id, claims });
const not = (id: string, says: string): [string, QuoteTerm] => [id, term(id, byDefault("quote", says))];

/** Everything that a quote is reasoned with. */
export const pricingKnowledge: PricingKnowledge = {
  version,
  plan: planKnowledge,
  ties: itemTies,
  law,
  validDays: {
    id: "quote.valid-days",
    title: "Days for which a quote holds",
    unit: "d",
    // More days are more time to think.
    stricter: "higher",
    claims: [{ source: "clinic-default", at: "quote", says: 30, unit: "d" }],
    settled: { value: 30, how: "clinic-default", why: "No source gives a length.", ...settledOn },
  },
  rateFreshDays: {
    id: "quote.rate-fresh-days",
    title: "Days after which a quote says that its rate is old",
    unit: "d",
    stricter: "lower",
    claims: [{ source: "clinic-default", at: "quote", says: 7, unit: "d" }],
    settled: { value: 7, how: "clinic-default", why: "No source gives a length.", ...settledOn },
  },
  depositPercent: {
    id: "quote.deposit-percent",
    title: "Deposit of a quote",
    unit: "%",
    claims: [{ source: "clinic-default", at: "quote", says: 0, unit: "%" }],
    settled: { value: 0, how: "clinic-default", why: "Nothing is asked in advance where nobody set it.", ...settledOn },
  },
  packageNights: {
    id: "quote.package-nights",
    title: "Nights of a stay where items of travel are asked for and nobody said how many",
    unit: "d",
    claims: [{ source: "S4", at: "the package", says: 5, unit: "d" }],
    settled: { value: 5, how: "agreement", why: "The one package that a source describes.", ...settledOn },
  },
  terms: {
    stop: term(
      "quote.term.stop",
      byDefault("protocols", "no change beyond the least important difference at two reviews"),
    ),
    refund: term("quote.term.refund", byDefault("quote", "what was not given is paid back")),
    evidence: term("quote.term.evidence", {
      source: "S4",
      at: "what is known",
      says: "larger controlled studies are needed",
    }),
    examination: term(
      "quote.term.examination",
      { source: "S2", at: "before the procedure", says: "an examination comes first" },
      byDefault("quote", "all but what was done is paid back"),
    ),
    insurance: term(
      "quote.term.insurance",
      { source: "S3", at: "cost", says: "insurance does not pay" },
      { source: "S4", at: "access and cost", says: "insurance does not pay as a rule" },
    ),
  },
  notIncluded: Object.fromEntries([
    not("quote.not.flights", "flights are bought by the patient"),
    not("quote.not.stay", "a night is in the sum only where it is a line"),
    not("quote.not.visa", "a visa is asked for by the patient"),
    not("quote.not.sessions-near-home", "another clinic sets its own prices"),
    not("quote.not.first-visit-near-home", "the first visit lies before the first stay"),
    not("quote.not.harm", "treatment elsewhere is not ours to price"),
    [
      "quote.not.complication-insurance",
      term("quote.not.complication-insurance", {
        source: "TR-HT",
        at: "regulation of 26 April 2025",
        says: "insurance for procedures in an operating room",
        country: "TR",
        from: "2025-04-26",
      }),
    ],
    not("quote.not.maintenance", "a course ends with its last session"),
  ]),
  authorisations: [
    { id: "quote.auth.facility", regulation: "tr.health-tourism", paper: "facility-certificate", travellers: true },
    { id: "quote.auth.agency", regulation: "tr.health-tourism", paper: "agency-certificate", travellers: true },
    {
      id: "quote.auth.complication-insurance",
      regulation: "tr.complication-insurance",
      paper: "complication-insurance",
      travellers: true,
    },
  ],
  noPublicPrice: ["tr.promotion"],
};
