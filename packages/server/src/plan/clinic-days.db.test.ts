import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

test("a day on which the clinic is shut moves what lies on it, and says the reason that was written for it", async () => {
  const absence = {
    kind: "clinic",
    resourceId: null,
    reason: "New floor",
    from: "2026-12-07T00:00:00+03:00",
    to: "2026-12-10T00:00:00+03:00",
  };
  expect(await work.ours.as.owner.send("POST", "/absences", absence)).toMatchObject({ status: 200 });
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const body = { treatment: "face", start: today };
  const answer = await work.ours.as.nurse.send("POST", `/patients/${patientId}/courses/preview`, body);
  expect(answer.body.sessions[1]).toMatchObject({ on: "2026-12-10", movedDays: 3 });
  expect(answer.body.sessions[1].because).toEqual(["the clinic is shut from 7 Dec 2026 to 9 Dec 2026 (New floor)"]);
});
