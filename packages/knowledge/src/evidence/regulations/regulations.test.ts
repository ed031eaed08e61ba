import { inForce, statusOf } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { substances } from "../../substances/index.ts";
import { sources } from "../sources.ts";
import { law, regulations, unionMembersClaims } from "./index.ts";

const removal = "cosmetic removal of fat";
const today = "2026-11-22";

/** The status that a substance of the catalogue has, asked as a screen asks: with its class and its use. */
function status(
  substance: string,
  country: string,
  on: string,
  site: string | null = null,
  uses: readonly string[] = [],
) {
  const kinds = substances.filter(({ id, lipolytic }) => id === substance && lipolytic).map(() => "lipolytic");
  return statusOf(law, { substance, kinds, site, uses, country, on })?.status ?? null;
}

// Literature section 8: decree of April 2011, suspended on 17 June 2011, article 2 alone annulled on 17 February 2012.
test.each([
  ["2011-04-11", null],
  ["2011-05-01", "forbidden"],
  ["2011-06-16", "forbidden"],
  ["2011-06-17", "suspended"],
  ["2011-08-01", "suspended"],
  ["2012-02-16", "suspended"],
  ["2012-02-17", "forbidden"],
  ["2012-03-01", "forbidden"],
  [today, "forbidden"],
])("injections that remove fat for looks in France on %s: %s", (on, expected) => {
  for (const drug of ["phosphatidylcholine", "sodium-deoxycholate", "deoxycholic-acid"])
    expect(status(drug, "FR", on, "abdomen", [removal]), drug).toBe(expected);
});

// Literature section 8 and 9: approved in the USA in 2015, under the chin alone.
test.each([
  ["submental", "2015-04-28", "not-approved"],
  ["submental", "2015-04-29", "approved"],
  ["submental", today, "approved"],
  ["abdomen", today, "not-approved"],
  [null, today, "not-approved"],
])("deoxycholic acid in the USA at %s on %s: %s", (site, on, expected) => {
  expect(status("deoxycholic-acid", "US", on, site)).toBe(expected);
});

test.each([
  ["sodium-deoxycholate", "US", "not-approved"],
  ["phosphatidylcholine", "US", "not-approved"],
  ["artichoke", "US", "not-approved"],
  ["thuja", "US", "not-approved"],
  ["thuja", "ES", "approved"],
  ["calcitonin", "DE", "restricted"],
  ["buflomedil", "FR", "withdrawn"],
  ["calcitonin", "TR", null],
  ["lidocaine", "FR", null],
])("%s in %s today: %s", (substance, country, expected) => {
  expect(status(substance, country, today)).toBe(expected);
});

test("the restriction of calcitonin in the Union begins in 2012, and left the United Kingdom with it", () => {
  expect(status("calcitonin", "DE", "2012-07-18")).toBeNull();
  expect(status("calcitonin", "DE", "2012-07-19")).toBe("restricted");
  expect(status("calcitonin", "GB", "2020-01-31")).toBe("restricted");
  expect(status("calcitonin", "GB", "2020-02-01")).toBeNull();
});

test("hyaluronic acid to fill skin for looks is a device in the Union", () => {
  const uses = ["filling of skin for looks"];
  expect(status("hyaluronic-acid", "IT", today, null, uses)).toBe("device");
  expect(status("hyaluronic-acid", "TR", today, null, uses)).toBeNull();
});

// Literature section 8: the days of the Turkish and British rules.
test.each([
  ["tr.practice", "2014-10-26", "2014-10-27"],
  ["tr.health-tourism", "2025-04-25", "2025-04-26"],
  ["tr.promotion", "2025-11-11", "2025-11-12"],
  ["gb.consent", "2016-05-31", "2016-06-01"],
  ["gb.advertising-under-18", "2022-05-24", "2022-05-25"],
])("%s is not in force on %s and is on %s", (id, before, first) => {
  const regulation = regulations.find((each) => each.id === id);
  if (regulation === undefined) throw new Error(`no ${id}`);
  expect([inForce(regulation, before), inForce(regulation, first)]).toEqual([false, true]);
});

test("the Turkish rule of health tourism of 2017 ends on the day on which that of 2025 begins", () => {
  const on = (day: string) =>
    statusOf(law, { substance: null, site: "health tourism", country: "TR", on: day })?.regulation.id;
  expect([on("2025-04-25"), on("2025-04-26")]).toEqual(["tr.health-tourism-2017", "tr.health-tourism"]);
});

test("the Union has 27 members today and had 28 before the United Kingdom left", () => {
  const members = (on: string) =>
    law.unionMembers.filter(({ from, until }) => (from ?? "") <= on && (until === null || on < until)).length;
  expect([members("2013-07-01"), members(today)]).toEqual([28, 27]);
});

test("every regulation has claims of known sources, a day that is one, and an id of its own", () => {
  const known = new Set<string>(sources.map(({ key }) => key));
  const claims = [...regulations.flatMap((each) => each.claims), ...unionMembersClaims];
  expect(claims.filter(({ source }) => !known.has(source))).toEqual([]);
  expect(regulations.filter((each) => each.claims.length === 0)).toEqual([]);
  expect(new Set(regulations.map(({ id }) => id)).size).toBe(regulations.length);
  const days = regulations.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
});

test("a regulation names substances of the catalogue, or a kind", () => {
  const kinds = ["adipocyte-lysis", "lipolytic", "homeopathic", "cosmetic"];
  const known = new Set([...substances.map(({ id }) => id), ...kinds]);
  expect(regulations.flatMap((each) => each.substances).filter((name) => !known.has(name))).toEqual([]);
});

test("what no text says is marked as remembered, and tells the reader to check", () => {
  for (const { id, claims, says } of regulations)
    if (claims.every(({ source }) => source === "clinic-default"))
      expect(says, id).toMatch(/check before anybody relies/);
});
