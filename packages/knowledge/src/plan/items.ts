import type { ItemRule } from "@pistor/core/plan";

const inThePackage = { source: "S4", at: "the package", says: "part of the package" } as const;
const outpatient = { source: "S2", at: "the procedure", says: "outpatient, home within hours" } as const;
const flagged = { source: "clinic-default", at: "travel", says: "no step of an outpatient course needs it" } as const;
const step = { source: "clinic-default", at: "travel", says: "a step of the course" } as const;
const history = {
  source: "S2",
  at: "before the procedure",
  says: "history, goals, examination, general health",
} as const;
const testBefore = { source: "S2", at: "before the procedure", says: "allergy test 24 h before" } as const;
const cream = { source: "S2", at: "the procedure", says: "a cream is the only anaesthesia" } as const;
const byThreshold = { source: "S2", at: "face and body", says: "by the patient's threshold of pain" } as const;
const leftOut = { source: "S3", at: "the appointment", says: "may be left out" } as const;
const lateHarm = { source: "clinic-default", at: "late checks", says: "weeks 3, 6, 12 and months 6, 12" } as const;
const atHome = { source: "clinic-default", at: "travel", says: "somebody at home knows what was injected" } as const;
const comfort = { source: "clinic-default", at: "travel", says: "no step of the course needs it" } as const;
const stars = { source: "S4", at: "the package", says: "a hotel of 4 or 5 stars" } as const;

/** The source's package, item by item, and what else is asked for: a step of the course, a comfort, or a thing that no step needs. */
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
  { item: "consultation", verdict: "needed", why: "item.consultation", claims: [history, step] },
  { item: "allergy-test", verdict: "needed", why: "item.allergy-test", claims: [testBefore, step] },
  {
    item: "anaesthetic-cream",
    verdict: "optional",
    why: "item.anaesthetic-cream",
    claims: [cream, byThreshold, leftOut],
  },
  {
    item: "photographs",
    verdict: "needed",
    why: "item.photographs",
    claims: [
      { source: "S2", at: "before the procedure", says: "photographs" },
      { source: "clinic-default", at: "consent", says: "asked for apart from the treatment, and may be declined" },
    ],
  },
  { item: "follow-up-video", verdict: "needed", why: "item.follow-up-video", claims: [lateHarm] },
  { item: "home-physician-letter", verdict: "needed", why: "item.home-physician-letter", claims: [atHome] },
  {
    item: "complication-insurance",
    verdict: "optional",
    why: "item.complication-insurance",
    claims: [
      {
        source: "TR-HT",
        at: "regulation of 26 April 2025",
        says: "for procedures in an operating room",
        country: "TR",
        from: "2025-04-26",
      },
    ],
  },
  { item: "translation", verdict: "optional", why: "item.translation", claims: [comfort] },
  { item: "companion", verdict: "optional", why: "item.companion", claims: [comfort] },
  { item: "visa-letter", verdict: "optional", why: "item.visa-letter", claims: [comfort] },
  { item: "hotel-upgrade", verdict: "optional", why: "item.hotel-upgrade", claims: [stars, comfort] },
  {
    item: "simulated-picture",
    verdict: "optional",
    why: "item.simulated-picture",
    claims: [{ source: "S2", at: "before the procedure", says: "a simulated estimate for cosmetic treatments" }],
  },
] as const satisfies readonly ItemRule[];
