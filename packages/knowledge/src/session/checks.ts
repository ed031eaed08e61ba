import type { SessionKnowledge } from "@pistor/core/session";
import { deviceKnowledge } from "../devices/index.ts";
import { preparationKnowledge } from "../dosing/preparation.ts";
import { planTimes } from "../plan/times.ts";
import { roomKnowledge } from "./room.ts";

/** What the checks of a session rest on. */
export const sessionKnowledge: SessionKnowledge = {
  allergyReadingHours: planTimes.allergyReadingHours,
  devices: deviceKnowledge,
  room: roomKnowledge,
  claims: {
    "session.allergies-not-asked": [{ source: "S0", at: "who should not have it", says: "allergy to any ingredient" }],
    "session.consent-missing": [{ source: "S4", at: "consent", says: "says what is known, unknown and experimental" }],
    "session.consent-of-another-plan": [
      {
        source: "clinic-default",
        at: "consent",
        says: "asked again when substance, site, depth class or operator changes",
      },
    ],
    "session.allergy-test-not-read": planTimes.allergyReadingHours.claims,
    "session.allergy-test-missing": planTimes.allergyTestHoursBefore.claims,
    "session.cream-too-short": planTimes.creamMinutesBefore.claims,
    "session.cream-too-long": [{ source: "EMLA", at: "posology", says: 5, unit: "h" }],
    "session.kit-not-seen": [{ source: "clinic-default", at: "emergency minimum", says: "in the room and in date" }],
    "session.kit-out-of-date": [{ source: "clinic-default", at: "emergency minimum", says: "in the room and in date" }],
    "session.observation-not-ended": roomKnowledge.observationMinutes.claims,
    "session.observation-too-short": roomKnowledge.observationMinutes.claims,
    "session.photo-missing": [{ source: "S2", at: "before the procedure", says: "photographs" }],
    "session.preparation-not-checked": preparationKnowledge.names.claims,
    "session.preparation-out-of-time": preparationKnowledge.useWithinHours.claims,
    "session.second-person-missing": [
      { source: "clinic-default", at: "emergency minimum", says: "a second person within call" },
    ],
  },
};
