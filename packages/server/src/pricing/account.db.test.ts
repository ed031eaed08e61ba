import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const eur = (amount: number) => ({ amount, currency: "EUR" });
const desk = () => work.ours.as.coordinator;
const plain = { reference: "", refundsId: null, quoteId: null, invoiceId: null, on: today, note: "" };
const pay = (patientId: string, more: object) =>
  desk().send("POST", `/patients/${patientId}/payments`, {
    ...plain,
    kind: "payment",
    money: eur(10_000),
    method: "transfer",
    ...more,
  });
const account = async (patientId: string) => (await desk().get(`/patients/${patientId}/account`)).body;
const invoice = (patientId: string, more: object = {}) =>
  desk().send("POST", `/patients/${patientId}/invoices`, {
    quoteId: null,
    cancelsId: null,
    taxPercent: 20,
    taxIncluded: true,
    lang: "tr",
    lines: [
      {
        item: "session",
        text: "Seans",
        count: 3,
        each: eur(14_000),
      },
    ],
    ...more,
  });
const aPatient = () => anAskedPatient(work.ours.as.nurse);

test("a deposit, an instalment and a refund stand in the account, each currency by itself", async () => {
  const patientId = await aPatient();
  const { paymentId } = (await pay(patientId, { kind: "deposit", money: eur(20_000) })).body;
  await pay(patientId, { kind: "instalment", money: { amount: 150_000, currency: "TRY" }, method: "cash" });
  await pay(patientId, { kind: "refund", money: eur(5_000), refundsId: paymentId });
  const { payments, open } = await account(patientId);
  expect(payments).toHaveLength(3);
  expect(open).toEqual([
    { invoiced: eur(0), paid: eur(15_000), due: eur(-15_000) },
    {
      invoiced: { amount: 0, currency: "TRY" },
      paid: { amount: 150_000, currency: "TRY" },
      due: { amount: -150_000, currency: "TRY" },
    },
  ]);
  expect(payments.find((each: { id: string }) => each.id === paymentId).refundable).toEqual(eur(15_000));
});

test("no more goes back than came, also when twenty ask at once", async () => {
  const patientId = await aPatient();
  const { paymentId } = (await pay(patientId, { money: eur(10_000) })).body;
  const back = (amount: number) => pay(patientId, { kind: "refund", money: eur(amount), refundsId: paymentId });
  expect(await back(10_001)).toMatchObject({ status: 409, body: { problem: "payment.refund-too-large" } });
  const all = await Promise.all(Array.from({ length: 20 }, () => back(1_000)));
  expect(all.filter(({ status }) => status === 200)).toHaveLength(10);
  expect((await account(patientId)).open).toEqual([{ invoiced: eur(0), paid: eur(0), due: eur(0) }]);
  const lira = { amount: 100, currency: "TRY" };
  expect(await pay(patientId, { kind: "refund", money: lira, refundsId: paymentId })).toMatchObject({
    body: { problem: "payment.another-currency" },
  });
});

test.each([
  [{ reference: "4242 4242 4242 4242" }, "payment.card-number", "/reference"],
  [{ note: "card 378282246310005" }, "payment.card-number", "/note"],
  [{ on: "2026-11-24" }, "payment.ahead", "/on"],
  [{ money: eur(0) }, "payment.nothing", "/money/amount"],
  [{ money: { amount: 100, currency: "XXQ" } }, "money.unknown-currency", "/money/currency"],
  [{ kind: "refund" }, "payment.refund-of-what", "/refundsId"],
])("%j is refused with what to do", async (more, problem, at) => {
  const patientId = await aPatient();
  expect(await pay(patientId, more)).toMatchObject({ status: 422, body: { problem, at } });
  expect((await account(patientId)).payments).toEqual([]);
});

test("a payment of somebody else is not given back here", async () => {
  const { paymentId } = (await pay(await aPatient(), {})).body;
  expect((await pay(await aPatient(), { kind: "refund", refundsId: paymentId })).status).toBe(404);
});

test("an invoice of three sessions at 140 EUR with 20 % in it holds 70 EUR of tax", async () => {
  const patientId = await aPatient();
  const { invoiceId } = (await invoice(patientId)).body;
  // 420 / 1.2 = 350.
  const { rows } = await work.fresh.owner.query("select document from invoice where id = $1", [invoiceId]);
  expect(rows[0].document).toMatchObject({ net: eur(35_000), tax: eur(7_000), total: eur(42_000) });
  expect((await account(patientId)).open).toEqual([{ invoiced: eur(42_000), paid: eur(0), due: eur(42_000) }]);
  for (const lang of ["tr", "ar"])
    expect((await desk().get(`/invoices/${invoiceId}/invoice.pdf?lang=${lang}`)).status).toBe(200);
});

test("an invoice is taken back by another, once; both stand and nothing is due", async () => {
  const patientId = await aPatient();
  const { invoiceId, number } = (await invoice(patientId)).body;
  const back = () => invoice(patientId, { cancelsId: invoiceId, lines: [] });
  expect((await back()).status).toBe(200);
  expect(await back()).toMatchObject({ status: 409, body: { problem: "invoice.cancelled-already" } });
  const { invoices, open } = await account(patientId);
  expect(open).toEqual([{ invoiced: eur(0), paid: eur(0), due: eur(0) }]);
  expect(invoices.map(({ cancels }: { cancels: string | null }) => cancels).sort()).toEqual([number, null]);
});

test("twenty invoices at once have twenty numbers without a gap, and one that fails leaves none", async () => {
  const patientId = await aPatient();
  expect((await invoice(patientId, { lines: [] })).body).toMatchObject({ problem: "invoice.empty", at: "/lines" });
  const made = await Promise.all(Array.from({ length: 20 }, () => invoice(patientId)));
  expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  const { rows } = await work.fresh.owner.query("select number from invoice where clinic_id = $1 order by number", [
    work.ours.who.clinicId,
  ]);
  const numbers = rows.map(({ number }: { number: string }) => Number(number.slice(5)));
  expect(numbers).toEqual(Array.from({ length: rows.length }, (_, i) => i + 1));
});

test("lines in two currencies are two invoices", async () => {
  const lira = { amount: 100, currency: "TRY" };
  const lines = [
    { item: "session", text: "Session", count: 1, each: eur(1) },
    { item: "interpreter", text: "Interpreter", count: 1, each: lira },
  ];
  expect((await invoice(await aPatient(), { lines })).body).toMatchObject({ problem: "invoice.several-currencies" });
});

test("who may record money may, and nobody else", async () => {
  const patientId = await aPatient();
  for (const role of ["physician", "nurse", "safety-officer", "patient"] as const) {
    const body = { ...plain, kind: "payment", money: eur(1), method: "cash" };
    expect((await work.ours.as[role].send("POST", `/patients/${patientId}/payments`, body)).status, role).toBe(403);
  }
  expect((await work.ours.as.physician.get(`/patients/${patientId}/account`)).status).toBe(200);
});

test("what was taken off is a line below nothing, and tax is of what is left", async () => {
  const patientId = await aPatient();
  const lines = [
    { item: "session", text: "Session", count: 2, each: eur(12_000) },
    { item: "discount", text: "Discount", count: 1, each: eur(-6_000) },
  ];
  const { invoiceId } = (await invoice(patientId, { lines })).body;
  const { rows } = await work.fresh.owner.query("select document from invoice where id = $1", [invoiceId]);
  // 240 − 60 = 180; 180 / 1.2 = 150.
  expect(rows[0].document).toMatchObject({ total: eur(18_000), net: eur(15_000), tax: eur(3_000) });
});

test("a slip of many zeros is refused, as is an invoice below nothing, so that an account can always be added up", async () => {
  const patientId = await aPatient();
  expect((await pay(patientId, { money: eur(Number.MAX_SAFE_INTEGER) })).status).toBe(400);
  const line = { item: "session", text: "Seans", count: 1, each: eur(1_000) };
  const off = { item: "discount", text: "İndirim", count: 1, each: eur(-1_001) };
  expect((await invoice(patientId, { lines: [line, off] })).body.problem).toBe("invoice.below-nothing");
  const large = { ...line, count: 999, each: eur(1e12) };
  expect((await invoice(patientId, { lines: [large] })).body.problem).toBe("invoice.too-large");
  expect((await account(patientId)).open).toEqual([]);
});

test("a provider that moves no money is asked by no clinic but the demo's", async () => {
  const patientId = await aPatient();
  const isDemo = (demo: boolean) =>
    work.fresh.owner.query("update clinic set demo = $2 where id = $1", [work.ours.who.clinicId, demo]);
  const { rows } = await work.fresh.owner.query("select demo from clinic where id = $1", [work.ours.who.clinicId]);
  const ask = { kind: "deposit", money: eur(20_000), quoteId: null };
  await isDemo(false);
  const asked = await desk().send("POST", `/patients/${patientId}/provider-payments`, ask);
  await isDemo(rows[0].demo);
  expect([asked.status, asked.body.problem]).toEqual([422, "payment.no-provider"]);
});
