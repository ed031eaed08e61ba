import { decideAssessment, showEligibility } from "@pistor/api/eligibility";
import { roles } from "@pistor/api/kit";
import { keepAnswers } from "@pistor/api/patient";
import { moveBooking, showCalendar } from "@pistor/api/schedule";
import { coSignSession, showSession, signSession } from "@pistor/api/session";
import { expect, test } from "vitest";
import { standingOf } from "./who-acts.ts";

// What the server asks of whoever calls, and of whoever opens the page behind the verb.
test.each([
  ["must-move", moveBooking, showCalendar],
  ["decide", decideAssessment, showEligibility],
  ["ask", keepAnswers, showEligibility],
  ["sign", signSession, showSession],
  ["co-sign", coSignSession, showSession],
] as const)(
  "%s is offered to those alone whom the server lets do it, and shown to those who may see it",
  (kind, does, shows) => {
    const members = roles.filter((role) => role !== "patient");
    for (const role of members) {
      const expected = does.may.includes(role) ? "act" : shows.may.includes(role) ? "look" : "nothing";
      expect([role, standingOf(kind, role).may]).toEqual([role, expected]);
    }
  },
);
