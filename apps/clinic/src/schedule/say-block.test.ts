import type { VisitBlock } from "@pistor/api/schedule";
import { expect, test } from "vitest";
import { sayBlock } from "./say-block.ts";

const block = (kind: VisitBlock["kind"], at: string, limit: string | null = null): VisitBlock => ({
  visitId: "",
  kind,
  name: "Claire Morel",
  place: "Room 1",
  at: `2026-11-24T${at}:00+03:00`,
  limit: limit && `2026-11-24T${limit}:00+03:00`,
});
const at = (clock: string) => Date.parse(`2026-11-24T${clock}+03:00`);

test("the cream counts down to its label's time, and then says until when it may stay", () => {
  const cream = block("cream", "10:20", "14:20");
  expect(sayBlock(cream, at("09:38:30"), null)).toMatchObject(["block.cream", { minutes: 42, limit: "14:20" }]);
  expect(sayBlock(cream, at("10:19:59"), null)).toMatchObject(["block.cream", { minutes: 1 }]);
  expect(sayBlock(cream, at("10:20:00"), null)[0]).toBe("block.creamWorks");
});

test("a room that should be free by now says by how much it is over", () => {
  expect(sayBlock(block("room", "10:45"), at("10:44:00"), null)).toMatchObject(["block.room", { at: "10:45" }]);
  expect(sayBlock(block("room", "10:45"), at("10:57:30"), null)).toMatchObject(["block.roomOver", { minutes: 12 }]);
});
