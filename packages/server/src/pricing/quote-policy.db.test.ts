import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterEach, beforeEach, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const validity = "quote.valid-days";
const reason = "Families who travel asked for more time to think.";
const nobody = { name: "", address: "", certificate: "" };
const list = {
  currency: "EUR",
  names: {},
  taxPercent: 20,
  taxIncluded: true,
  validDays: 14,
  depositPercent: 20,
  prices: { session: { amount: 487_350, currency: "TRY" }, laboratory: { amount: 7_000, currency: "EUR" } },
  treats: nobody,
  arranges: nobody,
  complaints: "",
};

let work: AtWork;
let patientId: string;
beforeEach(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
  patientId = await anAskedPatient(work.ours.as.nurse);
  await desk().send("PUT", "/prices", list, { "if-match": '"0"' });
  // Three days old.
  const rate = { on: "2026-11-20", base: "EUR", other: "TRY", rate: "48.735", source: "The central bank" };
  await desk().send("POST", "/rates", rate);
});
afterEach(() => work.close());

const desk = () => work.ours.as.coordinator;
const set = (parameter: string, value: number, version = 0) =>
  work.ours.as.physician.send("POST", "/policy/values", { parameter, value, reason }, { "if-match": `"${version}"` });
const body = () => ({
  inquiryId: null,
  patientId,
  currency: "EUR",
  lang: "de",
  chosen: [],
  way: "as-asked",
  discount: null,
  note: "",
  course: { treatment: "face", start: "2027-01-11" },
});
const made = async () => (await desk().send("POST", "/quotes", body())).body.quoteId;
const shown = async (quoteId: string) => (await desk().get(`/quotes/${quoteId}`)).body.paper;

test("a quote made after the policy changed holds as long as the policy says and names it, one made before keeps the list's", async () => {
  const before = await made();
  expect(await set(validity, 45)).toMatchObject({ status: 200, body: { kind: "stricter" } });
  const after = await made();
  // 14 and 45 days after 23 November, by `date -d`.
  expect((await shown(before)).validUntil).toBe("2026-12-07");
  expect(await shown(before)).not.toHaveProperty("clinicValues");
  expect(await shown(after)).toMatchObject({
    validUntil: "2027-01-07",
    clinicValues: [{ parameter: validity, value: 45, settled: 30, reason, unit: "d" }],
  });
  expect((await desk().send("POST", "/quotes/preview", body())).body.validUntil).toBe("2027-01-07");
  const prices = (await desk().get("/prices")).body;
  expect(prices.list.validDays).toBe(14);
  expect(prices.clinicValues).toMatchObject([{ parameter: validity, value: 45 }]);
});

test("the patient reads until when the quote holds, and nothing of who settled that and why", async () => {
  await set(validity, 45);
  const quoteId = await made();
  const { path } = (await desk().send("POST", `/quotes/${quoteId}/send`, { mail: false }, { "if-match": '"1"' })).body;
  const opened = await work.ours.as.nobody.send("POST", "/open-quote", { link: String(path).split("#")[1] });
  expect(opened.body.quote.paper.validUntil).toBe("2027-01-07");
  expect(JSON.stringify(opened.body)).not.toContain(reason);
});

test("a rate is called old after as many days as the policy says", async () => {
  const says = ({ notIncluded }: { notIncluded: { id: string; tell: string }[] }) =>
    notIncluded.find(({ id }) => id === "quote.rate-old")?.tell;
  const fresh = await shown(await made());
  expect(fresh.rateDate).toBe("2026-11-20");
  expect(says(fresh)).toBeUndefined();
  await set("quote.rate-fresh-days", 2);
  const old = await shown(await made());
  expect(says(old)).toContain("3");
  expect(old.clinicValues).toMatchObject([{ parameter: "quote.rate-fresh-days", value: 2, settled: 7 }]);
});

test("no policy shortens the time to think, and deposit and nights stay with the price list and the quote", async () => {
  expect((await set(validity, 14)).body.problem).toBe("policy.outside-claims");
  expect((await set("quote.deposit-percent", 10)).body.problem).toBe("policy.not-for-clinics");
  expect((await set("quote.package-nights", 3)).body.problem).toBe("policy.not-for-clinics");
  expect((await shown(await made())).validUntil).toBe("2026-12-07");
});
