import type { RefusedClaim } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { protocols } from "../plan/index.ts";
import { indications, refusedClaims } from "./index.ts";

const refused: readonly RefusedClaim[] = refusedClaims;
const articles = ["S0", "S1", "S2", "S3", "S4"];
const about = (id: string) => refused.find((one) => one.id === `refused.${id}`);

test.each(refused)("$id: an article claims it, and something else is said against it", ({ claims, why, instead }) => {
  expect(articles).toContain(claims[0]?.source);
  expect(new Set(claims.map(({ says }) => says)).size).toBeGreaterThan(1);
  expect(why).toMatch(/\.$/);
  expect(instead).toMatch(/\.$/);
});

// What the project's pages of facts and of literature name as refused, one by one.
test.each([
  ["radiotherapy", "S0"],
  ["allergies-as-indication", "S0"],
  ["allergies-as-indication", "S1"],
  ["ringworm", "S2"],
  ["shingles", "S2"],
  ["weight-loss", "S0"],
  ["stem-cell-therapy", "S0"],
  ["all-ages", "S0"],
  ["hair-schedule", "S2"],
  ["blood-thinners-left-off", "S0"],
  ["non-invasive", "S3"],
  ["chamomile-tea", "S2"],
  ["vitamin-k-massage", "S2"],
  ["calcitonin", "S2"],
  ["latin-origin", "S0"],
  ["latin-origin", "S2"],
  ["mesoderm", "S3"],
  ["mesoderm", "S4"],
  ["hospital-in-the-package", "S4"],
  ["course-in-one-trip", "S4"],
  ["phototype-words", "S4"],
])("%s is refused, and %s is named for it", (id, source) => {
  expect(about(id)?.claims.map((claim) => claim.source)).toContain(source);
});

test("ten sessions two weeks apart take eighteen weeks, and two to three months hold five to seven", () => {
  const weeks = about("hair-schedule")?.claims.find(({ unit }) => unit === "wk")?.says;
  expect(weeks).toBe(((10 - 1) * 14) / 7);
  // 61 and 92 days: two months at their shortest but February, three at their longest.
  expect([61, 92].map((days) => Math.floor(days / 14) + 1)).toEqual([5, 7]);
  expect(about("hair-schedule")?.why).toContain("five to seven");
});

test("six sessions two weeks apart take seventy days", () => {
  const days = about("course-in-one-trip")?.claims.find(({ unit }) => unit === "d")?.says;
  expect(days).toBe((6 - 1) * 14);
});

test("no sentence about a blood thinner tells anybody to leave one off", () => {
  const { why = "", instead = "" } = about("blood-thinners-left-off") ?? {};
  expect(instead).toContain("never stopped here");
  expect(`${why} ${instead}`).not.toMatch(/(^|\. )(Stop|Leave|Do without)/);
});

test("a refused use has no protocol, and an offered one has that of its treatment", () => {
  const treatmentOf = new Map<string, string>(protocols.map(({ id, treatment }) => [id, treatment]));
  for (const { id, standing, protocol, treatment } of indications)
    expect([id, protocol === null ? null : treatmentOf.get(protocol)]).toEqual([
      id,
      standing === "offered" ? treatment : null,
    ]);
});
