import { expect, test } from "vitest";
import { creamStands, isPaused, watchOf, workedMs } from "./room-times.ts";
import { stopwatch } from "./use-now.ts";

const at = (time: string) => `2026-11-23T${time}+03:00`;
const ms = (time: string) => Date.parse(at(time));

test("the time in the room stands still in a pause, also in the one that goes on", () => {
  const pauses = [
    { from: at("10:05:00"), to: at("10:07:30") },
    { from: at("10:12:00"), to: null },
  ];
  // 12 minutes until the second pause, 2½ of them in the first.
  expect(stopwatch(workedMs({ startedAt: at("10:00:00"), pauses }, ms("10:40:00")))).toBe("9:30");
  expect(isPaused({ pauses })).toBe(true);
  expect(workedMs({ pauses: [] }, ms("10:40:00"))).toBe(0);
});

// By the label of the lidocaine-prilocaine cream: 60 minutes at least, 5 hours at most.
test.each([
  ["10:59:59", { state: "too-early", minutes: 59, toGo: 1 }],
  ["11:00:00", { state: "ready", minutes: 60, left: 240 }],
  ["15:00:59", { state: "ready", minutes: 300, left: 0 }],
  ["15:01:00", { state: "too-long", minutes: 301, over: 1 }],
])("a cream that is on since 10:00 stands at %s", (time, stands) => {
  expect(creamStands({ onAt: at("10:00:00"), minMinutes: 60, maxMinutes: 300 }, ms(time))).toEqual(stands);
});

test("the watch after the last needle runs, is due and stays due until somebody ends it", () => {
  const needle = { lastNeedleAt: at("10:25:00") };
  expect(watchOf({}, 30, ms("10:25:00"))).toEqual({ state: "not-begun" });
  expect(watchOf(needle, 30, ms("10:54:59"))).toEqual({ state: "running", leftMs: 1000 });
  expect(watchOf(needle, 30, ms("11:25:00"))).toEqual({ state: "due", overMs: 30 * 60_000 });
  expect(watchOf({ ...needle, observedUntil: at("10:54:00") }, 30, ms("12:00:00"))).toEqual({
    state: "ended",
    minutes: 29,
    enough: false,
  });
  const own = { at: at("10:25:00"), by: "Selin", minutes: 15 };
  expect(watchOf({ ...needle, observation: own, observedUntil: at("10:40:00") }, 30, 0)).toMatchObject({
    enough: true,
  });
});
