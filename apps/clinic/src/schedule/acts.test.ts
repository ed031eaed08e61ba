import type { Visit, VisitBlock } from "@pistor/api/schedule";
import { expect, test } from "vitest";
import { actsOf } from "./acts.ts";

const visit = (id: string, clock: string, state: Visit["state"]): Visit =>
  ({ id, state, at: `2026-11-24T${clock}:00+03:00` }) as Visit;
const block = (visitId: string, kind: VisitBlock["kind"], opens: string | null): VisitBlock => ({
  visitId,
  kind,
  name: null,
  place: null,
  at: null,
  limit: null,
  opens,
});

test("what somebody can mend waits for them, whoever is in the house first; what ends by itself waits for nobody", () => {
  const visits = [visit("a", "10:00", "planned"), visit("b", "11:00", "arrived"), visit("c", "09:30", "cream")];
  const blocks = [
    block("a", "consent-missing", "/courses/1"),
    block("b", "room", null),
    block("b", "mixture-missing", "/courses/2"),
    block("c", "cream", null),
    block("c", "device-held", "/devices/3"),
  ];
  expect(actsOf({ visits, blocks }).map((act) => [act.visit.id, act.block.kind, act.verb])).toEqual([
    ["c", "device-held", "act.look"],
    ["b", "mixture-missing", "act.prepare"],
    ["a", "consent-missing", "act.record"],
  ]);
});
