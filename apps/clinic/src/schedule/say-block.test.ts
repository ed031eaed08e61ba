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
  opens: null,
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

test("a mixture that ends before its needle may still be used now, and one that is over is made anew", () => {
  expect(sayBlock(block("mixture-over", "13:30"), at("12:00:00"), null)[0]).toBe("block.mixture-over");
  expect(sayBlock(block("mixture-over", "13:30"), at("13:30:00"), null)).toMatchObject([
    "block.mixtureOver",
    { at: "13:30" },
  ]);
});

test("a test whose reading is booked is said otherwise than one that nobody is to read today", () => {
  const unread = block("test-not-read", "10:40");
  expect(sayBlock(unread, at("09:00:00"), null)).toMatchObject(["block.test-not-read", { at: "10:40" }]);
  expect(sayBlock({ ...unread, at: null }, at("09:00:00"), null)[0]).toBe("block.testUnread");
});
