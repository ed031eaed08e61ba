import { expect, test } from "vitest";
import type { DayVisit } from "./today-blocks.ts";
import { blocksOf } from "./today-blocks.ts";

const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00+03:00`);
const visit = (id: string, clock: string, more: Partial<DayVisit> = {}): DayVisit => ({
  id,
  patient: id,
  roomId: "1",
  practitionerId: null,
  state: "planned",
  at: at(clock),
  minutes: 30,
  preparation: 0,
  observation: 0,
  cream: 0,
  creamAt: null,
  ...more,
});
const day = (now: string, visits: readonly DayVisit[]) =>
  blocksOf({
    visits,
    rooms: new Map([
      ["1", "Room 1"],
      ["2", "Room 2"],
    ]),
    members: new Map([["aydin", "Dr Selin Aydın"]]),
    creamMinutes: 60,
    creamLimitMinutes: 300,
    now: at(now),
  });

test("who has arrived waits for whoever is in their room, until its booked end", () => {
  const blocks = day("10:35", [
    visit("Claire Morel", "10:15", { state: "in-room" }),
    visit("Lea Fischer", "10:45", { state: "arrived" }),
  ]);
  expect(blocks).toEqual([
    {
      visitId: "Lea Fischer",
      kind: "room",
      name: "Claire Morel",
      place: "Room 1",
      at: at("10:45"),
      limit: null,
      opens: null,
    },
  ]);
});

test("who has a free room waits for the physician who is still in another one", () => {
  const own = { practitionerId: "aydin" };
  const blocks = day("10:35", [
    visit("Claire Morel", "10:15", { ...own, state: "in-room", roomId: "2" }),
    visit("Lea Fischer", "10:30", { ...own, state: "arrived" }),
  ]);
  expect(blocks).toMatchObject([
    { visitId: "Lea Fischer", kind: "practitioner", name: "Dr Selin Aydın", place: "Room 2" },
  ]);
});

test("cream put on at 09:20 works at 10:20 by its label and is off by 14:20", () => {
  const cream = visit("Lea", "10:30", { state: "cream", creamAt: at("09:20") });
  expect(day("10:00", [cream])).toMatchObject([{ kind: "cream", at: at("10:20"), limit: at("14:20") }]);
  expect(day("14:19", [cream])).toMatchObject([{ kind: "cream" }]);
  expect(day("14:20", [cream])).toMatchObject([{ kind: "cream-over", at: at("14:20") }]);
});

test("who has not come is late from the time at which their cream was to go on, not from the needle's", () => {
  const later = visit("Rana", "11:50", { preparation: 10, cream: 60 });
  expect(day("10:40", [later])).toEqual([]);
  expect(day("10:41", [later])).toMatchObject([{ kind: "late", at: at("10:40") }]);
});

test("the observation ends after the booked minutes, and who was not to be observed waits for nothing", () => {
  expect(day("11:00", [visit("Olga", "10:15", { state: "observation", observation: 30 })])).toMatchObject([
    { kind: "observation", at: at("11:15") },
  ]);
  expect(day("11:00", [visit("Olga", "10:15", { state: "observation" })])).toEqual([]);
});
