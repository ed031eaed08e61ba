import type { BookedVisit } from "@pistor/api/schedule";
import { timeZone } from "@pistor/core/basics";
import { expect, test } from "vitest";
import { axisOfDay, columnsOf, lanesOf, partsOf, snap, weekOf } from "./calendar-layout.ts";

const berlin = timeZone("Europe/Berlin");
const visit = (at: string, lengths: Partial<BookedVisit["lengths"]>) => ({
  at,
  lengths: { cream: 0, preparation: 0, treatment: 30, observation: 0, cleaning: 0, ...lengths },
});

// `TZ=Europe/Berlin date -d "2026-03-29 01:00Z"` says 03:00: there is no half past two on that night.
test("on the day of 23 hours the axis leaves the missing hour out, and two real hours stay two hours long", () => {
  const axis = axisOfDay(berlin, "2026-03-29", "00:00", "06:00", []);
  expect(axis.minutes).toBe(300);
  expect(axis.ticks.map(({ clock }) => clock)).toEqual([
    "00:00",
    "00:30",
    "01:00",
    "01:30",
    "03:00",
    "03:30",
    "04:00",
    "04:30",
    "05:00",
    "05:30",
    "06:00",
  ]);
  const [column] = columnsOf(berlin, "day", { rooms: [room("1")], members: [] }, "2026-03-29", axis.from, null, String);
  const parts = partsOf(visit("2026-03-29T01:30:00+01:00", { treatment: 120 }), column?.begins ?? 0);
  expect(parts.treatment).toEqual([90, 210]);
});

test("on the day of 25 hours an hour stands twice on the axis", () => {
  const axis = axisOfDay(berlin, "2026-10-25", "01:00", "04:00", []);
  expect(axis.minutes).toBe(240);
  expect(axis.ticks.map(({ clock }) => clock)).toEqual([
    "01:00",
    "01:30",
    "02:00",
    "02:30",
    "02:00",
    "02:30",
    "03:00",
    "03:30",
    "04:00",
  ]);
});

test("the axis holds who arrives before the clinic opens and who leaves after it closes", () => {
  const early = { arrives: "2026-11-24T07:50:00+01:00", leaves: "2026-11-24T18:10:00+01:00" };
  expect(axisOfDay(berlin, "2026-11-24", "09:00", "17:00", [early])).toMatchObject({ from: "07:30", minutes: 660 });
});

test("cream and preparation lie before the treatment, cleaning and observation begin together after it", () => {
  const lengths = { cream: 60, preparation: 10, treatment: 30, observation: 20, cleaning: 10 };
  // 09:00 is the upper edge; the treatment begins at 11:00.
  expect(partsOf(visit("2026-11-24T11:00:00+01:00", lengths), Date.parse("2026-11-24T09:00:00+01:00"))).toEqual({
    cream: [50, 110],
    preparation: [110, 120],
    treatment: [120, 150],
    cleaning: [150, 160],
    observation: [150, 170],
  });
});

test("what overlaps lies side by side, and what only touches does not", () => {
  const span = (item: readonly [number, number]) => item;
  const lanes = (items: readonly (readonly [number, number])[]) =>
    lanesOf(items, span).map(({ lane, of }) => [lane, of]);
  expect(
    lanes([
      [0, 30],
      [30, 60],
    ]),
  ).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(
    lanes([
      [0, 60],
      [30, 90],
      [60, 120],
    ]),
  ).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
  ]);
  expect(
    lanes([
      [0, 60],
      [10, 20],
      [15, 40],
      [100, 110],
    ]),
  ).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [0, 1],
  ]);
});

test("a week begins on Monday and has every day once, also over the change of the clocks", () => {
  // The 29th of March 2026 is a Sunday (`date -d 2026-03-29 +%u` says 7).
  expect(weekOf("2026-03-29")).toEqual([
    "2026-03-23",
    "2026-03-24",
    "2026-03-25",
    "2026-03-26",
    "2026-03-27",
    "2026-03-28",
    "2026-03-29",
  ]);
});

test("a drop lands on the nearest step of five minutes", () => {
  expect(snap(0, 12.4, 5)).toBe(600_000);
  expect(snap(0, 12.6, 5)).toBe(900_000);
});

const room = (id: string) => ({ id, name: `Room ${id}`, purpose: "", physicianId: null });
