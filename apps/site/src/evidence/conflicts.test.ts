import { expect, test } from "vitest";
import { conflicts, refusalOf } from "./conflicts.ts";

const row = (id: string) => conflicts.find((each) => each.id === id);

// Seed facts section 6: 10 to 15 minutes (S0), 10 to 15 hours (S2), one day (S1); the strictest holds.
test("of water the minutes and the hours differ from what holds, the day does not", () => {
  expect(row("aftercare.water")?.cells).toEqual({
    S0: [{ text: "10 to 15 min", look: "differs" }],
    S1: [{ text: "24 hours", look: "same" }],
    S2: [{ text: "10 to 15 h", look: "differs" }],
  });
  expect(row("aftercare.water")?.settled.text).toBe("24 hours");
});

test("the radiotherapy of S0 is turned down, and nobody else's claim is", () => {
  const cells = row("refused.radiotherapy")?.cells ?? {};
  const refused = Object.entries(cells).filter(([, said]) => said.some(({ look }) => look === "refused"));
  expect(refused.map(([source]) => source)).toEqual(["S0"]);
});

test("a source outside the five articles is named in the last column", () => {
  expect(row("eligibility.minimum-age")?.cells.others?.map(({ text }) => text)).toEqual([
    "KYB-DOS: 18 years",
    "HAMILTON: 18 years",
  ]);
});

test("every row that is shown is a conflict, and none is lost", () => {
  expect(conflicts).toHaveLength(8);
  for (const { id, cells } of conflicts)
    expect(
      Object.values(cells)
        .flat()
        .some(({ look }) => look !== "same"),
      id,
    ).toBe(true);
});

test("the same words of one source stand once", () => {
  const claims = [
    { source: "S0", at: "here", says: "x" },
    { source: "S0", at: "there", says: "x" },
  ];
  const { cells } = refusalOf({ id: "a.b", title: "", claims, why: "", instead: "", actedOnBy: [] });
  expect(cells.S0).toEqual([{ text: "x", look: "refused" }]);
});
