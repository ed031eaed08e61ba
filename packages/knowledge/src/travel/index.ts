/** Lengths of a journey, and what is said of it. */
import type { TravelKnowledge } from "@pistor/core/travel";
import { version } from "../evidence/index.ts";
import { planTimes } from "../plan/index.ts";
import { travelTimes } from "./times.ts";

/** Everything that an itinerary is laid out with. */
export const travelKnowledge: TravelKnowledge = {
  version,
  flightAfterHours: planTimes.flightAfterHours,
  ...travelTimes,
  claims: {
    "travel.leaves-before-the-visit": [{ source: "clinic-default", at: "travel", says: "a visit is stayed for" }],
    "travel.interpreter-missing": [{ source: "clinic-default", at: "consent", says: "needed when languages differ" }],
    "travel.checks-not-agreed": [
      { source: "clinic-default", at: "travel", says: "checks are agreed on before the patient leaves" },
    ],
    "travel.home-physician-missing": [
      { source: "clinic-default", at: "travel", says: "somebody at home knows what was injected" },
    ],
  },
};
export { travelTextsEn } from "./texts.en.ts";
export { travelTexts, travelTranslations } from "./texts.ts";
export { travelTimes };
