import { writeFileSync } from "node:fs";
import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const eur = (amount: number) => ({ amount, currency: "EUR" });
const nobody = { name: "", address: "", certificate: "" };
const list = {
  currency: "EUR",
  names: {},
  taxPercent: 20,
  taxIncluded: true,
  validDays: 30,
  depositPercent: 20,
  prices: {
    "physician-visit": eur(9_000),
    laboratory: eur(7_000),
    session: eur(14_000),
    "hotel-nights": eur(6800),
    "hospital-night": eur(24_000),
    "hotel-clinic-transport": {
      amount: 67680,
      currency: "TRY",
    },
  },
  treats: {
    ...nobody,
    name: "Dr. Ada Test",
  },
  arranges: {
    ...nobody,
    name: "An agency",
  },
  complaints: "The ministry",
};

let work: AtWork;
let patientId: string;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
  patientId = await anAskedPatient(work.ours.as.nurse);
  await desk().send("PUT", "/prices", list, { "if-match": '"0"' });
});
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
  course: {
    treatment: "face",
    start: "2027-01-11",
    travel: {
      nights: 16,
      items: ["hotel-nights", "hospital-night", "session"],
    },
  },
  ...more,
});
const made = async (more: object = {}) => (await desk().send("POST", "/quotes", body(more))).body;
const sent = async (more: object = {}) => {
  const { quoteId } = await made(more);
  const reply = await desk().send("POST", `/quotes/${quoteId}/send`, { mail: false }, { "if-match": '"1"' });
  return { quoteId, link: String(reply.body.path).split("#")[1] ?? "", expiresAt: reply.body.expiresAt };
};
const visitor = () => work.ours.as.nobody;
const open = (link: string) => visitor().send("POST", "/open-quote", { link });
const answer = (link: string, sha256: string, given = "accepted") =>
  visitor().send("POST", "/answer-quote", { link, answer: given, sha256, name: "Anna Weber", why: "" });

test("a quote is previewed, kept with a number of the year, and read by its version", async () => {
  const preview = await desk().send("POST", "/quotes/preview", body());
  expect([preview.status, preview.body.message]).toEqual([200, undefined]);
  // One visit, one laboratory, six sessions, 48 nights: 9000 + 7000 + 84000 + 326400.
  expect(preview.body.totals.total).toEqual(eur(426400));
  const { quoteId, number } = await made();
  expect(number).toMatch(/^2026-\d+$/);
  const shown = (await desk().get(`/quotes/${quoteId}`)).body;
  expect([shown.state, shown.version, shown.paper.totals.total]).toEqual(["draft", 1, eur(426400)]);
  expect(shown.paper.struck.map(({ item }: { item: string }) => item)).toContain("hospital-night");
});

test("a currency without a rate is named, with what to give", async () => {
  const course = { ...body().course, travel: { nights: 16, items: ["hotel-clinic-transport"] } };
  const reply = await desk().send("POST", "/quotes/preview", body({ course }));
  expect([reply.status, reply.body.problem]).toEqual([422, "quote.no-rate"]);
  expect(reply.body.message).toContain("TRY to EUR");
});

test("opening is no acceptance; twenty tabs that accept at once are one acceptance", async () => {
  const { quoteId, link } = await sent();
  const { sha256 } = (await open(link)).body.quote;
  expect((await open(link)).body.state).toBe("sent");
  expect((await answer(link, "0".repeat(64))).body.problem).toBe("pricing.quote-changed");
  const all = await Promise.all(Array.from({ length: 20 }, () => answer(link, sha256)));
  expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  const shown = (await desk().get(`/quotes/${quoteId}`)).body;
  expect(shown.state).toBe("accepted");
  expect(shown.events.filter(({ kind }: { kind: string }) => kind === "accepted")).toHaveLength(1);
  expect((await answer(link, sha256)).body.problem).toBe("pricing.link-used");
});

test("who opens a link reads the clinic's own words, and which step the price of another one holds", async () => {
  const { link } = await sent({ note: "Wir können die Tage zusammen ändern." });
  const { quote } = (await visitor().send("POST", "/open-quote", { link, lang: "en" })).body;
  expect(quote.note).toBe("Wir können die Tage zusammen ändern.");
  // The clinic has no price for the allergy test: its laboratory's price holds it, and nobody is left to guess.
  expect(quote.paper.within).toContainEqual({
    item: "allergy-test",
    name: "Allergy test and its reading",
    of: "Blood and urine test",
  });
  for (const { item } of quote.paper.within)
    expect(quote.paper.lines.map((line: { item: string }) => line.item)).not.toContain(item);
});

test("a link ends for a plain reason: withdrawn, a newer version, or nothing that it ever opened", async () => {
  const one = await sent();
  await desk().send("POST", `/quotes/${one.quoteId}/withdraw`, { reason: "A mistake." }, { "if-match": '"1"' });
  expect((await open(one.link)).body.problem).toBe("pricing.link-withdrawn");
  const two = await sent();
  await desk().send("POST", `/quotes/${two.quoteId}/versions`, body({ discount: eur(1000) }), { "if-match": '"1"' });
  // The newer version is not sent yet: nobody is told to look for its mail.
  expect((await open(two.link)).body.problem).toBe("pricing.link-paused");
  await desk().send("POST", `/quotes/${two.quoteId}/send`, { mail: false }, { "if-match": '"2"' });
  expect((await open(two.link)).body.problem).toBe("pricing.link-superseded");
  expect((await open(`${work.ours.who.clinicId}.${"x".repeat(43)}`)).status).toBe(401);
});

test("a link ends with the last valid day by the clinic's own clock", async () => {
  // 30 days from 23 November are 23 December; Istanbul is three hours ahead of UTC: midnight there is 21:00 UTC.
  const { expiresAt } = await sent();
  expect(new Date(expiresAt).toISOString()).toBe("2026-12-23T21:00:00.000Z");
});

test("a link that is opened after its last day says until when the quote held, and is not accepted", async () => {
  const { quoteId, link } = await sent();
  const { sha256 } = (await open(link)).body.quote;
  try {
    // One second before midnight in Istanbul, and midnight.
    work.at("2026-12-23T20:59:59.000Z");
    expect((await open(link)).status).toBe(200);
    work.at("2026-12-23T21:00:00.000Z");
    const late = await open(link);
    expect([late.status, late.body.problem]).toEqual([409, "pricing.link-expired"]);
    expect(late.body.message).toContain("2026-12-23");
    expect((await answer(link, sha256)).body.problem).toBe("pricing.link-expired");
    const shown = (await desk().get(`/quotes/${quoteId}`)).body;
    expect([shown.state, shown.events.map(({ kind }: { kind: string }) => kind)]).toEqual([
      "expired",
      ["sent", "opened"],
    ]);
  } finally {
    work.at(`${today}T09:00:00.000Z`);
  }
});

test("an inquiry is quoted with its quote, and accepted with it: from then on it waits for the clinic", async () => {
  const asked = {
    channel: "phone",
    name: "Mira Lorenz",
    email: "mira@lorenz.example",
    phone: "",
    language: "de",
    country: "DE",
    city: "Berlin",
    treatment: "face",
    message: "Was kostet es?",
    contactOk: "Die Klinik darf mir zu dieser Anfrage schreiben.",
  };
  const { inquiryId } = (await desk().send("POST", "/inquiries", asked)).body;
  const state = async () => (await desk().get(`/inquiries/${inquiryId}`)).body.state;
  const { quoteId, link } = await sent({ patientId: null, inquiryId });
  expect(await state()).toBe("quoted");
  const { sha256, name } = (await open(link)).body.quote;
  expect([name, await state()]).toEqual(["Mira Lorenz", "quoted"]);
  expect((await answer(link, sha256)).status).toBe(200);
  expect([await state(), (await desk().get(`/quotes/${quoteId}`)).body.state]).toEqual(["accepted", "accepted"]);
});

test.each(["tr", "ar"])("the paper in %s is a PDF", async (lang) => {
  const { quoteId } = await made();
  const reply = await desk().get(`/quotes/${quoteId}/quote.pdf?lang=${lang}`);
  expect(reply.status).toBe(200);
  if (process.env["PISTOR_LOOK"] !== undefined)
    writeFileSync(`${process.env["PISTOR_LOOK"]}/quote-${lang}.pdf`, reply.body);
});
