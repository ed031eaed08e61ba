import { expect, test } from "vitest";
import type { Regulation } from "./regulation.ts";
import { statusOf } from "./status-of.ts";

const rule = (over: Partial<Regulation> & Pick<Regulation, "id" | "status">): Regulation => ({
  title: over.id,
  substances: ["drug"],
  site: null,
  country: null,
  from: null,
  until: null,
  says: "",
  claims: [],
  ...over,
});

const unionMembers = [
  { country: "FR", from: "1958-01-01", until: null },
  { country: "GB", from: "1973-01-01", until: "2020-02-01" },
];
const ask = (regulations: readonly Regulation[], over: object = {}) =>
  statusOf({ regulations, unionMembers }, { substance: "drug", site: null, country: "FR", on: "2026-11-22", ...over });

test("nothing read is no answer, not an approval", () => {
  expect(ask([])).toBeNull();
  expect(ask([rule({ id: "other", status: "approved", substances: ["other"] })])).toBeNull();
  expect(ask([rule({ id: "us", status: "approved", country: "US" })])).toBeNull();
});

test("the country's rule answers before the union's, and the union's before one of no country", () => {
  const own = rule({ id: "fr", status: "restricted", country: "FR" });
  const union = rule({ id: "eu", status: "withdrawn", country: "EU" });
  const anywhere = rule({ id: "any", status: "not-approved" });
  expect(ask([anywhere, union, own])).toMatchObject({ regulation: own, reach: "country", status: "restricted" });
  expect(ask([anywhere, union])).toMatchObject({ regulation: union, reach: "union" });
  expect(ask([anywhere])).toMatchObject({ regulation: anywhere, reach: "anywhere" });
});

test("a union's rule holds in a country on the days on which it belongs, both edges kept", () => {
  const union = rule({ id: "eu", status: "withdrawn", country: "EU" });
  const on = (day: string) => ask([union], { country: "GB", on: day })?.status ?? null;
  expect(on("1972-12-31")).toBeNull();
  expect(on("1973-01-01")).toBe("withdrawn");
  expect(on("2020-01-31")).toBe("withdrawn");
  expect(on("2020-02-01")).toBeNull();
});

test("a rule for a site answers there alone, and the general one elsewhere and where no site is named", () => {
  const chin = rule({ id: "chin", status: "approved", site: "submental" });
  const elsewhere = rule({ id: "elsewhere", status: "not-approved" });
  expect(ask([elsewhere, chin], { site: "submental" })?.status).toBe("approved");
  expect(ask([elsewhere, chin], { site: "abdomen" })?.status).toBe("not-approved");
  expect(ask([elsewhere, chin])?.status).toBe("not-approved");
});

test("a rule holds from its first day until the day before the one on which it ends", () => {
  const law = rule({ id: "law", status: "forbidden", country: "FR", from: "2011-04-12", until: "2020-01-01" });
  const on = (day: string) => ask([law], { on: day })?.status ?? null;
  expect([on("2011-04-11"), on("2011-04-12"), on("2019-12-31"), on("2020-01-01")]).toEqual([
    null,
    "forbidden",
    "forbidden",
    null,
  ]);
});

test("a suspended rule says so, unless another is in force that day", () => {
  const suspended = [{ from: "2011-06-17", until: "2012-02-17" }];
  const law = rule({ id: "law", status: "forbidden", country: "FR", from: "2011-04-12", suspended });
  const on = (day: string, more: readonly Regulation[] = []) => ask([law, ...more], { on: day })?.status;
  expect([on("2011-06-16"), on("2011-06-17"), on("2012-02-16"), on("2012-02-17")]).toEqual([
    "forbidden",
    "suspended",
    "suspended",
    "forbidden",
  ]);
  expect(on("2011-08-01", [rule({ id: "any", status: "not-approved" })])).toBe("not-approved");
});

test("of two rules that reach and name the same, the stricter answers", () => {
  const approved = rule({ id: "a", status: "approved", country: "FR" });
  const forbidden = rule({ id: "b", status: "forbidden", country: "FR" });
  expect(ask([approved, forbidden])?.status).toBe("forbidden");
});

test("asked of the practice itself, a rule that names a substance does not answer", () => {
  const practice = rule({ id: "practice", status: "restricted", substances: [] });
  expect(ask([rule({ id: "drug", status: "forbidden" }), practice], { substance: null })?.regulation).toBe(practice);
  expect(ask([practice])).toBeNull();
});

test("a rule about a kind and a use answers for a substance of that kind, put to that use", () => {
  const decree = rule({
    id: "fr",
    status: "forbidden",
    substances: ["lipolytic"],
    site: "removal of fat",
    country: "FR",
  });
  expect(ask([decree], { kinds: ["lipolytic"], site: "abdomen", uses: ["removal of fat"] })?.status).toBe("forbidden");
  expect(ask([decree], { kinds: ["lipolytic"], site: "abdomen" })).toBeNull();
  expect(ask([decree], { uses: ["removal of fat"] })).toBeNull();
});
