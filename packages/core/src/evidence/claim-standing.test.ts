import { expect, test } from "vitest";
import type { Claim, Parameter, RefusedClaim } from "./index.ts";
import { claimStanding } from "./index.ts";

const parameter = (value: unknown): Parameter<unknown> => ({
  id: "eligibility.minimum-age",
  title: "Minimum age",
  unit: "a",
  claims: [],
  settled: { value, how: "hard-floor", why: "", by: "", on: "" },
});
const claim = (says: Claim["says"], unit?: string): Claim => ({
  source: "S0",
  at: "cellulite",
  says,
  ...(unit === undefined ? {} : { unit }),
});
const refused: RefusedClaim = {
  id: "refused.all-ages",
  title: "All ages",
  claims: [claim("all ages")],
  why: "",
  instead: "",
  actedOnBy: [],
};

test("a claim of the settled value agrees, another differs, and one that is turned down is refused", () => {
  expect(claimStanding(parameter(18), claim(18), [refused])).toBe("agrees");
  expect(claimStanding(parameter(18), claim(20), [refused])).toBe("differs");
  expect(claimStanding(parameter(18), claim("all ages"), [refused])).toBe("refused");
  expect(claimStanding(parameter(18), { ...claim("all ages"), at: "elsewhere" }, [refused])).toBe("differs");
  expect(claimStanding(parameter("all ages"), claim("all ages"), [refused])).toBe("agrees");
});

test("the same number in another unit is not the same value", () => {
  expect(claimStanding(parameter(18), claim(18, "mo"), [])).toBe("differs");
  expect(claimStanding(parameter(18), claim(18, "a"), [])).toBe("agrees");
});

test("a number inside the settled range agrees with it, and one outside, or beside a limit that nobody published, differs", () => {
  expect(claimStanding(parameter({ from: 1, to: 4 }), claim(4), [])).toBe("agrees");
  expect(claimStanding(parameter({ from: 1, to: 4 }), claim(5), [])).toBe("differs");
  expect(claimStanding(parameter({ allowed: { from: 1, to: 2 }, caution: null }), claim(3), [])).toBe("differs");
  expect(claimStanding(parameter({ allowed: null }), claim(3), [])).toBe("differs");
});
