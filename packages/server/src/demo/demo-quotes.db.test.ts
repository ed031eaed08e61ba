import { endpoints } from "@pistor/api";
import type { CalendarDate } from "@pistor/core/basics";
import type { FreshDatabase } from "@pistor/testkit/kit";
import { freshDatabase, newBrowser } from "@pistor/testkit/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildHttp, silentLog } from "../kit/index.ts";
import { findPriceList } from "../pricing/price-list.queries.ts";
import { findEvents, findQuotesOf, findVersions, stateOf } from "../pricing/quote.queries.ts";
import { routes } from "../routes.ts";
import { fillDemo } from "./index.ts";

const now = new Date("2026-11-24T10:12:00+03:00");
const today = "2026-11-24" as CalendarDate;
let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillDemo(fresh.database, now);
});
afterAll(() => fresh.close());

const all = async <Row extends object>(query: string) => (await fresh.owner.query<Row>(query)).rows;
const clinicOf = async (code: string) =>
  (await all<{ id: string }>(`select clinic_id as id from clinic_code where code = '${code}'`))[0]?.id ?? "";

test("the demo has quotes in every state and in five languages, one of two versions", async () => {
  const clinicId = await clinicOf("kordon");
  const found = await fresh.database.inClinic({ clinicId }, async (db) => {
    const quotes = await findQuotesOf(db, clinicId, {});
    return Promise.all(
      quotes.map(async ({ id }) => {
        const versions = await findVersions(db, clinicId, id);
        const latest = versions.at(-1);
        const events = await findEvents(db, clinicId, id);
        const state = stateOf(events, versions.length, latest?.validUntil ?? today, today);
        return { state, versions: versions.length, lang: latest?.lang, answer: latest?.document.answer };
      }),
    );
  });
  const states = ["accepted", "accepted", "declined", "draft", "expired", "sent", "sent", "withdrawn"];
  expect(found.map(({ state }) => state).sort()).toEqual(states);
  expect(new Set(found.map(({ lang }) => lang))).toEqual(new Set(["de", "en", "tr", "ar", "fr"]));
  expect(found.filter(({ versions }) => versions === 2)).toHaveLength(1);
  for (const { answer } of found) expect(answer?.unpriced).toEqual([]);
  // The whole package: what no step of the course needs is left out of the sum, with its price beside it.
  const whole = found.find(({ answer }) => answer?.package.some(({ item }) => item === "surgery"))?.answer;
  expect(whole?.struck.map(({ item }) => item).sort()).toEqual(
    ["anaesthetist-visit", "hospital-meals", "hospital-medicines", "hospital-night", "surgery"].sort(),
  );
  expect(whole?.lines.map(({ item }) => item)).not.toContain("hospital-night");
});

test("a course that was stopped has had its money back: nothing is due, and one invoice took another back", async () => {
  // 90 + 70 + 2 × 140 EUR were given of 90 + 70 + 6 × 140; deposit of 20 % and instalment of 60 % of 1000 EUR were paid.
  const payments = await all(
    `select kind, amount_minor::integer as amount from payment
      where patient_id in (select patient_id from payment where kind = 'refund') order by amount_minor`,
  );
  expect(payments).toEqual([
    { kind: "deposit", amount: 20_000 },
    { kind: "refund", amount: 36_000 },
    { kind: "instalment", amount: 60_000 },
  ]);
  const invoices = await all(
    `select (document->'total'->>'amount')::integer as total from invoice
      where patient_id in (select patient_id from payment where kind = 'refund') order by number`,
  );
  expect(invoices).toEqual([{ total: 100_000 }, { total: -100_000 }, { total: 44_000 }]);
  expect(await all("select state from provider_payment")).toEqual([{ state: "asked" }]);
});

test("both clinics have a price list, and nothing of the money or the quotes lies ahead of the demo", async () => {
  for (const code of ["kordon", "altstadt"]) {
    const clinicId = await clinicOf(code);
    const { list } = await fresh.database.inClinic({ clinicId }, (db) => findPriceList(db, clinicId));
    expect([code, list?.depositPercent, list?.validDays]).toEqual([code, 20, 30]);
  }
  const ahead = await all(
    `select recorded_at as at from quote union all select recorded_at from quote_version
      union all select recorded_at from quote_event union all select recorded_at from invoice
      union all select recorded_at from payment union all select recorded_at from exchange_rate
      union all select asked_at from provider_payment`,
  );
  expect(ahead.length).toBeGreaterThan(30);
  for (const { at } of ahead as { at: string | Date }[]) expect(new Date(at).getTime()).toBeLessThan(now.getTime());
});

test("what the provider says twice is one payment, and another answer after it is not believed", async () => {
  const http = await buildHttp({
    database: fresh.database,
    log: silentLog,
    clock: () => now,
    endpoints,
    routes,
    demo: true,
  });
  try {
    const desk = newBrowser(http);
    await desk.send("POST", "/demo/persona", { persona: "coordinator" });
    const [asked] = await all<{ id: string; patient: string }>(
      "select id, patient_id as patient from provider_payment where state = 'asked'",
    );
    const account = async () => (await desk.get(`/patients/${asked?.patient}/account`)).body;
    const before = await account();
    const settle = (paid: boolean) => desk.send("POST", `/provider-payments/${asked?.id}/settle`, { paid });
    const settled = await Promise.all([settle(true), settle(true), settle(true)]);
    expect(settled.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(settled.map(({ body }) => body.paymentId)).size).toBe(1);
    expect(await settle(false)).toMatchObject({ status: 409, body: { problem: "payment.settled-already" } });
    const after = await account();
    expect(after.payments).toHaveLength(before.payments.length + 1);
    expect(after.payments.filter(({ method }: { method: string }) => method === "provider")).toMatchObject([
      { kind: "instalment", money: { amount: 28_000, currency: "EUR" } },
    ]);
    expect(after.asked).toMatchObject([{ state: "paid" }]);
  } finally {
    await http.close();
  }
});
