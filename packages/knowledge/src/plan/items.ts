import type { ItemRule } from "@pistor/core/plan";

const inThePackage = { source: "S4", at: "the package", says: "part of the package" } as const;
const outpatient = { source: "S2", at: "the procedure", says: "outpatient, home within hours" } as const;
const flagged = { source: "clinic-default", at: "travel", says: "no step of an outpatient course needs it" } as const;
const step = { source: "clinic-default", at: "travel", says: "a step of the course" } as const;

/** The source's package, item by item: a step of the course, a comfort, or a thing that no step needs. */
export const itemRules = [
  { item: "airport-shuttle", verdict: "optional", why: "item.airport-shuttle", claims: [inThePackage] },
  { item: "hotel-nights", verdict: "optional", why: "item.hotel-nights", claims: [inThePackage] },
  { item: "hotel-clinic-transport", verdict: "optional", why: "item.hotel-clinic-transport", claims: [inThePackage] },
  { item: "physician-visit", verdict: "needed", why: "item.physician-visit", claims: [inThePackage, step] },
  {
    item: "laboratory",
    verdict: "needed",
    why: "item.laboratory",
    claims: [inThePackage, { source: "S2", at: "before the procedure", says: "blood and urine test" }],
  },
  { item: "session", verdict: "needed", why: "item.session", claims: [inThePackage, step] },
  {
    item: "interpreter",
    verdict: "needed",
    why: "item.interpreter",
    claims: [inThePackage, { source: "clinic-default", at: "consent", says: "needed when languages differ" }],
  },
  {
    item: "anaesthetist-visit",
    verdict: "struck",
    why: "item.anaesthetist-visit",
    claims: [inThePackage, { source: "S2", at: "the procedure", says: "a cream is the only anaesthesia" }, flagged],
  },
  {
    item: "hospital-night",
    verdict: "struck",
    why: "item.hospital-night",
    claims: [inThePackage, outpatient, flagged],
  },
  {
    item: "hospital-meals",
    verdict: "struck",
    why: "item.hospital-meals",
    claims: [inThePackage, outpatient, flagged],
  },
  {
    item: "hospital-medicines",
    verdict: "struck",
    why: "item.hospital-medicines",
    claims: [inThePackage, outpatient, flagged],
  },
  { item: "surgery", verdict: "struck", why: "item.surgery", claims: [inThePackage, outpatient, flagged] },
] as const satisfies readonly ItemRule[];
