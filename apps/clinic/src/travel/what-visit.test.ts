import { expect, test } from "vitest";
import { whatVisit } from "./what-visit.ts";

const visit = (purpose: string, session: number | null = null) => ({ kind: "visit", purpose, session }) as const;

test("the patient is told what each appointment is for", () => {
  expect(whatVisit(visit("allergy-test"), "patient")).toEqual({ purpose: "allergy-test" });
  expect(whatVisit(visit("allergy-reading"), "patient")).toEqual({ purpose: "allergy-reading" });
  expect(whatVisit(visit("session", 3), "patient")).toEqual({ session: 3 });
  // A review within a session's stay has the session's number, and is no session.
  expect(whatVisit(visit("review", 3), "patient")).toEqual({ purpose: "review" });
});

test("driver and interpreter learn of no treatment, and a ride is for nothing", () => {
  for (const reader of ["driver", "interpreter"] as const)
    for (const entry of [visit("allergy-test"), visit("session", 3), visit("review")])
      expect(whatVisit(entry, reader)).toBeNull();
  expect(whatVisit({ kind: "ride-to-clinic", purpose: "", session: null }, "patient")).toBeNull();
});
