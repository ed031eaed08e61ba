import { protocols } from "@pistor/knowledge/plan";
import { expect, test } from "vitest";
import { drawnReviews, drawnSessions } from "./protocol-days.ts";

const of = (id: string) => {
  const found = protocols.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const days = (id: string) => drawnSessions(of(id)).map(({ day }) => day);

test("a line shows the days on which the planner lays sessions where nothing is shut", () => {
  expect(days("pain.standard")).toEqual([0, 3, 6, 9, 12]);
  // Twice a week, as the planner counts it.
  expect(days("pain.sacroiliac")).toEqual([0, 3, 7, 10, 14, 17, 21, 24]);
  expect(days("pain.katz")).toEqual([0, 7, 14, 29]);
  // Seven every two weeks, then three every four.
  expect(days("hair.standard")).toEqual([0, 14, 28, 42, 56, 70, 84, 112, 140, 168]);
  expect(drawnSessions(of("hair.standard")).map(({ phase }) => phase)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
  // A month is drawn as 30 days.
  expect(days("fat.deoxycholic")).toEqual([0, 30, 60, 90, 120, 150]);
  expect(days("pain.acute-neck")).toEqual([0]);
  expect(days("pain.migraine")).toEqual([]);
});

test("reviews follow every third session and the last, and stand on day 84 of the hair course", () => {
  expect(drawnReviews(of("hair.standard"))).toEqual([28, 70, 84, 140, 168]);
  expect(drawnReviews(of("face.savoia"))).toEqual([30, 45]);
});
