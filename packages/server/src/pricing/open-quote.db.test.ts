import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const eur = (amount: number) => ({ amount, currency: "EUR" });
const nobody = { name: "", address: "", certificate: "" };
const prices = (session: number) => ({
  currency: "EUR",
  names: {},
  taxPercent: 0,
  taxIncluded: true,
  validDays: 30,
  depositPercent: 0,
  prices: { "physician-visit": eur(9_000), laboratory: eur(7_000), session: eur(session) },
  treats: nobody,
  arranges: nobody,
  complaints: "",
});

let work: AtWork;
let patientId: string;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
  patientId = await anAskedPatient(work.ours.as.nurse);
  await desk().send("PUT", "/prices", prices(14_000), { "if-match": '"0"' });
});
afterEach(() => work.at(`${today}T09:00:00.000Z`));
afterAll(() => work.close());

const desk = () => work.ours.as.coordinator;
const body = (more: object = {}) => ({
  inquiryId: null,
  patientId,
  currency: "EUR",
  lang: "de",
  chosen: [],
  way: "as-asked",
  discount: null,
  note: "",
  course: { treatment: "face", start: "2027-01-11" },
  ...more,
});
const sent = async () => {
  const { quoteId } = (await desk().send("POST", "/quotes", body())).body;
  const reply = await desk().send("POST", `/quotes/${quoteId}/send`, { mail: false }, { "if-match": '"1"' });
  return { quoteId, link: String(reply.body.path).split("#")[1] ?? "" };
};
const visitor = () => work.ours.as.nobody;
const open = (link: string) => visitor().send("POST", "/open-quote", { link });
const paper = (link: string) => visitor().send("POST", "/open-quote/quote.pdf", { link });
const answered = async (answer: "accepted" | "declined") => {
  const { link } = await sent();
  const { sha256 } = (await open(link)).body.quote;
  await visitor().send("POST", "/answer-quote", { link, answer, sha256, name: "Anna Weber", why: "" });
  return link;
};

test.each(["accepted", "declined"] as const)(
  "a link that was used (%s) shows a receipt, and no name and no course",
  async (answer) => {
    const link = await answered(answer);
    const { body: shown, text } = { ...(await open(link)), text: JSON.stringify((await open(link)).body) };
    expect([shown.quote, shown.state, shown.version]).toEqual([null, answer, 1]);
    // 90 + 70 + 6 × 140; Istanbul is three hours ahead of 09:00 UTC; 30 days after 23 November are 23 December.
    expect(shown.receipt).toEqual({
      answer,
      at: `${today}T12:00:00+03:00`,
      total: eur(100_000),
      paperUntil: "2026-12-23",
      paper: true,
    });
    expect(text).not.toMatch(/Weber|session|laboratory/i);
  },
);

test("a link that was used gives the paper for thirty days, and then says so; the receipt stays", async () => {
  const link = await answered("accepted");
  work.at("2026-12-23T20:59:59.000Z");
  expect((await paper(link)).status).toBe(200);
  work.at("2026-12-23T21:00:00.000Z");
  const late = await paper(link);
  expect([late.status, late.body.problem]).toEqual([409, "pricing.paper-over"]);
  expect((await open(link)).body.receipt).toMatchObject({ answer: "accepted", paper: false });
});

test("one link gives ten papers in fifteen minutes; another link is not held up by it", async () => {
  const [one, two] = [await sent(), await sent()];
  const statuses = [];
  for (let nth = 0; nth < 11; nth += 1) statuses.push((await paper(one.link)).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  expect((await paper(two.link)).status).toBe(200);
  work.at(`${today}T09:15:01.000Z`);
  expect((await paper(one.link)).status).toBe(200);
});

test("a version says what makes its sum another one, part by part", async () => {
  const { quoteId } = (await desk().send("POST", "/quotes", body())).body;
  await desk().send("PUT", "/prices", prices(15_000), { "if-match": '"1"' });
  const more = body({ discount: eur(5_000), course: { treatment: "face", start: "2027-01-11", sessions: 7 } });
  await desk().send("POST", `/quotes/${quoteId}/versions`, more, { "if-match": '"1"' });
  await desk().send("PUT", "/prices", prices(14_000), { "if-match": '"2"' });
  const { changes } = (await desk().get(`/quotes/${quoteId}?lang=en`)).body;
  // 160 + 6 × 140 = 1000; 160 + 7 × 150 − 50 = 1160: one session more at the old price, then 7 × 10 dearer, then 50 off.
  expect([changes.version, changes.before, changes.after]).toEqual([1, eur(100_000), eur(116_000)]);
  expect(changes.parts).toEqual([
    { kind: "count", item: "session", name: "Session", from: 6, to: 7, by: eur(14_000) },
    { kind: "price", item: "session", name: "Session", from: 14_000, to: 15_000, by: eur(7_000) },
    { kind: "discount", item: null, name: "", from: 0, to: 5_000, by: eur(-5_000) },
  ]);
  expect((await desk().get(`/quotes/${quoteId}?version=1`)).body.changes).toBeNull();
});

test("a row of the list says what the quote itself says", async () => {
  const { quoteId } = (await desk().send("POST", "/quotes", body())).body;
  const counted = async (path: string) => (await desk().get(path)).body.quotes;
  const all = await counted("/quotes");
  const shown = (await desk().get(`/quotes/${quoteId}`)).body;
  const row = all.find(({ id }: { id: string }) => id === quoteId);
  expect([row.name, row.state, row.version, row.total, row.validUntil]).toEqual([
    shown.for.name,
    shown.state,
    shown.version,
    shown.paper.totals.total,
    shown.paper.validUntil,
  ]);
  expect(await counted(`/quotes?patientId=${patientId}`)).toEqual(all);
});
