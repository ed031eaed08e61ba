import type { Claim } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { harmCounts, harms } from "./index.ts";

/** Wilson's interval for a share (Wilson 1927), in per cent; 1.96 standard deviations to either side. */
function wilson(events: number, of: number): [number, number, number] {
  const z = 1.959964;
  const share = events / of;
  const whole = 1 + z ** 2 / of;
  const centre = (share + z ** 2 / (2 * of)) / whole;
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / whole;
  return [100 * share, 100 * (centre - half), 100 * (centre + half)];
}

// Printed in the literature list, 5.1.
test.each([
  ["count.paris-2006", 15.24, 9.6, 23.33],
  ["count.balearics-2009", 22.08, 14.27, 32.54],
  ["count.la-rioja-2007", 28.26, 21.42, 36.28],
  ["count.lipolysis-uk-severe", 0.14, 0.09, 0.23],
  ["count.lipolysis-minnesota-ulcer", 0.12, 0.03, 0.45],
  ["count.dutasteride-pain", 45.47, 41.32, 49.68],
  ["count.pain-trial-moretti", 17.5, 8.75, 31.95],
  ["count.pain-trial-yang", 11.1, 3.1, 32.8],
])("%s: %f %% (%f–%f), as printed", (id, ...printed) => {
  expect(harmCounts.find((one) => one.id === id)?.percent).toEqual(printed);
});

test.each(harmCounts.filter(({ of }) => of !== null))("$id: the interval is Wilson's of $events in $of", (count) => {
  const { events, of, percent } = count;
  wilson(events, of ?? Number.NaN).forEach((value, nth) => {
    expect(Math.abs((percent?.[nth] ?? Number.NaN) - value)).toBeLessThan(0.02);
  });
});

test("a count of nobody-knows-how-many gives no rate", () => {
  const open = harmCounts.filter(({ of }) => of === null);
  expect(open.length).toBeGreaterThan(4);
  expect(open.filter(({ percent }) => percent !== null)).toEqual([]);
});

test("every count is of a harm that is here, or of several at once, and names a known source", () => {
  const ids = new Set<string>(harms.map(({ id }) => id));
  const known = new Set<string>(sources.map(({ key }) => key));
  expect(harmCounts.filter(({ harm }) => harm !== null && !ids.has(harm))).toEqual([]);
  const claims = [...harms, ...harmCounts].flatMap((each): readonly Claim[] => each.claims);
  expect(claims.filter(({ source }) => !known.has(source))).toEqual([]);
});

test("no harm and no count stands here twice", () => {
  const ids = [...harms, ...harmCounts].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
