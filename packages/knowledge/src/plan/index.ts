/** Protocols, what trials found, lengths, and what each item of a package is for. */
import type { PlanKnowledge } from "@pistor/core/plan";
import { version } from "../evidence/index.ts";
import { planEvidence } from "./evidence.ts";
import { itemRules } from "./items.ts";
import { defaultProtocol, protocols } from "./protocols.ts";
import { earlierProtocols } from "./protocols-earlier.ts";
import { planTexts } from "./texts.ts";
import { planTimes } from "./times.ts";

/** Everything that the planner is told. */
export const planKnowledge: PlanKnowledge = {
  version,
  protocols,
  earlierProtocols,
  defaultProtocol,
  evidence: planEvidence,
  items: itemRules,
  times: planTimes,
  noteClaims: {
    "plan.several-trips": [
      { source: "S4", at: "the package", says: "5 nights" },
      {
        source: "clinic-default",
        at: "arithmetic",
        says: "a stay holds the sessions whose check at 24 h lies inside it",
      },
    ],
    "plan.preparation-before-the-trip": [
      { source: "S2", at: "before the procedure", says: "allergy test 24 h before" },
      { source: "clinic-default", at: "allergy test", says: 48, unit: "h" },
    ],
    "plan.preparation-on-shut-day": [{ source: "clinic-default", at: "allergy test", says: 48, unit: "h" }],
    "plan.preparation-in-the-past": [{ source: "clinic-default", at: "allergy test", says: 48, unit: "h" }],
    "plan.preparation-taken-as-done": [
      { source: "clinic-default", at: "sessions that were given", says: "taken to have been prepared for" },
    ],
    "plan.sessions-taken-as-not-given": [
      { source: "clinic-default", at: "sessions that were given", says: "what has no day is taken as not given" },
    ],
    "plan.sessions-do-not-fit": [
      { source: "clinic-default", at: "arithmetic", says: "an interval is never shortened to fit a journey" },
    ],
    "plan.several-stays": [
      { source: "clinic-default", at: "arithmetic", says: "one stay in each period that holds a session" },
    ],
    "plan.checks-from-afar": [
      { source: "clinic-default", at: "late checks", says: "asked up to month 12, wherever the patient is" },
    ],
    "plan.stop-rule": [
      {
        source: "clinic-default",
        at: "protocols",
        says: "no change beyond the least important difference at two reviews",
      },
    ],
  },
  forbidden: [
    {
      treatment: "fat",
      country: "FR",
      claims: [{ source: "FR-2011", at: "article 1", says: "injections that dissolve fat for looks are forbidden" }],
    },
  ],
};
export { protocolRoom } from "./protocol-room.ts";
export { protocolTexts } from "./protocol-texts.ts";
export { defaultProtocol, earlierProtocols, itemRules, planEvidence, planTexts, planTimes, protocols };
