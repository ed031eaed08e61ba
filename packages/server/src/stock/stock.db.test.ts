import type { AtWork } from "@pistor/testkit/session";
import { aCourse, aLot, anAskedPatient, anOpenSession, aProductOf, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { ledgerDiffers } from "./movement.queries.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

const as = () => work.ours.as;
let lots = 0;
const aNewLot = async (given: { count?: number; expires?: string; productId?: string; placeId?: string } = {}) => {
  lots += 1;
  const productId = given.productId ?? (await aProductOf(as().nurse, { gtin: null, name: `Product ${lots}` }));
  return aLot(as().nurse, { lot: `LOT-${lots}`, ...given, productId });
};
const open = (lotId: string, sessionId: string | null = null) =>
  as().nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId });
const shown = async (lotId: string) => (await as().nurse.get(`/stock/lots/${lotId}`)).body;
const hold = (who: "nurse" | "owner" | "physician" | "safety-officer", lotId: string, state: string) =>
  as()[who].send("POST", `/stock/lots/${lotId}/holds`, { state, reason: "The cap was loose." });
const differing = () => work.fresh.database.inClinic(work.ours.who, (db) => ledgerDiffers(db, work.ours.who.clinicId));

test("fifty hands take the last vial at once: one gets it, and the others are told so and where another is", async () => {
  const productId = await aProductOf(as().nurse, { gtin: null, name: "One left" });
  const last = await aNewLot({ productId, count: 1, expires: "2027-01-31" });
  const other = await aNewLot({ productId, count: 5, expires: "2027-03-31" });
  const otherLot: string = (await shown(other)).lot.lot;
  const answers = await Promise.all(Array.from({ length: 50 }, () => open(last)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused).toHaveLength(49);
  expect(new Set(refused.map(({ body }) => body.problem))).toEqual(new Set(["stock.none-left"]));
  for (const { body } of refused) expect(body.message).toContain(`Take One left, lot ${otherLot}`);
  const { lot, movements } = await shown(last);
  expect(lot).toMatchObject({ balance: 0, usable: false });
  expect(lot.open).toHaveLength(1);
  expect(movements.map(({ count, balance }: { count: number; balance: number }) => [count, balance])).toEqual([
    [1, 1],
    [-1, 0],
  ]);
  expect(await differing()).toEqual([]);
});

test("fifty hands take twenty vials at once: twenty get one each, and every movement tells what was left after it", async () => {
  const lotId = await aNewLot({ count: 20 });
  const answers = await Promise.all(Array.from({ length: 50 }, () => open(lotId)));
  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(20);
  expect(answers.map(({ status }) => status).filter((status) => status === 409)).toHaveLength(30);
  const balances = answers.flatMap(({ status, body }) => (status === 200 ? [body.balance as number] : []));
  expect(balances.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, left) => left));
  const { movements } = await shown(lotId);
  expect(movements.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(0);
  expect(await differing()).toEqual([]);
});

test("the same press twice opens one vial", async () => {
  const lotId = await aNewLot({ count: 2 });
  const key = { "idempotency-key": "the-same-press-1" };
  const path = `/stock/lots/${lotId}/vials`;
  const first = await as().nurse.send("POST", path, { sessionId: null }, key);
  const again = await as().nurse.send("POST", path, { sessionId: null }, key);
  expect(again.body).toEqual(first.body);
  expect((await shown(lotId)).lot.balance).toBe(1);
});

test("a lot that was held between scan and tap is refused at the tap", async () => {
  const lotId = await aNewLot();
  const before = await as().nurse.get("/stock/lots");
  expect(before.body.lots.find(({ id }: { id: string }) => id === lotId).usable).toBe(true);
  expect((await hold("nurse", lotId, "quarantined")).status).toBe(200);
  const refused = await open(lotId);
  expect([refused.status, refused.body.problem]).toEqual([409, "stock.quarantined"]);
  expect(refused.body.message).toBe(
    "Product 5, lot LOT-5 is in quarantine (The cap was loose). Do not use it. Take another lot. Take One left, lot LOT-2.",
  );
});

test("the last printed day is a day of use, and the day after it the lot is refused", async () => {
  const lotId = await aNewLot({ expires: today });
  expect((await open(lotId)).status).toBe(200);
  work.at("2026-11-23T21:00:00.000Z"); // 00:00 on the 24th in Istanbul
  const late = await open(lotId);
  work.at(noon);
  expect([late.status, late.body.problem]).toEqual([409, "stock.expired"]);
});

test("a recalled lot is released by a physician or the safety officer, and by nobody else", async () => {
  const lotId = await aNewLot();
  await work.fresh.owner.query("update lot set state = 'recalled' where id = $1", [lotId]);
  for (const who of ["nurse", "owner"] as const) {
    const refused = await hold(who, lotId, "usable");
    expect([refused.status, refused.body.problem]).toEqual([403, "stock.recall-stands"]);
  }
  expect((await hold("nurse", lotId, "quarantined")).status).toBe(403);
  expect((await open(lotId)).body.problem).toBe("stock.recalled");
  expect((await hold("safety-officer", lotId, "usable")).status).toBe(200);
  expect((await open(lotId)).status).toBe(200);
});

test("a fridge that was too warm holds what is in it, but not what its label allows to be warmer", async () => {
  const place = await as().nurse.send("POST", "/stock/places", {
    name: "Fridge",
    keepAt: { minCelsius: 2, maxCelsius: 8 },
  });
  const placeId: string = place.body.placeId;
  const coldOf = (name: string, keepAt: { minCelsius: number; maxCelsius: number } | null) =>
    aProductOf(as().nurse, { gtin: null, name, keepAt });
  const cold = await aNewLot({ placeId, productId: await coldOf("Cold", { minCelsius: 2, maxCelsius: 8 }) });
  const room = await aNewLot({ placeId, productId: await coldOf("Room", { minCelsius: 2, maxCelsius: 25 }) });
  const silent = await aNewLot({ placeId, productId: await coldOf("Silent", null) });
  const read = (celsius: number) => as().nurse.send("POST", `/stock/places/${placeId}/readings`, { celsius, note: "" });
  expect((await read(8)).body).toEqual({ within: true, quarantined: [] });
  const warm = await read(9.5);
  expect(warm.body.within).toBe(false);
  expect(warm.body.quarantined.map(({ lotId }: { lotId: string }) => lotId).sort()).toEqual([cold, silent].sort());
  expect((await shown(cold)).lot).toMatchObject({
    state: "quarantined",
    heldWhy: "9.5 °C in Fridge, 2 to 8 °C wanted: ask the maker",
  });
  expect((await shown(room)).lot.state).toBe("usable");
  expect((await read(9.5)).body.quarantined).toEqual([]);
});

test("more cannot go out than is there, and a count that is older than the last movement is made again", async () => {
  const lotId = await aNewLot({ count: 3 });
  const move = (kind: string, count: number) =>
    as().nurse.send("POST", `/stock/lots/${lotId}/movements`, { kind, count, reason: "Broken in the box." });
  const tooMany = await move("wasted", 4);
  expect([tooMany.status, tooMany.body.problem]).toEqual([409, "stock.below-zero"]);
  expect((await move("wasted", 1)).body.balance).toBe(2);
  const count = (expected: number, counted: number, reason = "") =>
    as().nurse.send("POST", "/stock/counts", { lines: [{ lotId, counted, expected, reason }] });
  expect((await count(3, 3)).body.problem).toBe("stock.count-stale");
  expect((await count(2, 4)).body.problem).toBe("stock.difference-without-reason");
  expect((await count(2, 4, "Two were behind the others.")).body.differences).toMatchObject([{ lotId, by: 2 }]);
  expect((await shown(lotId)).lot.balance).toBe(4);
  expect(await differing()).toEqual([]);
});

test("a delivery of a lot that is here makes it grow, in any case of letters, and another last day is refused", async () => {
  const productId = await aProductOf(as().nurse, { gtin: null, name: "Grows" });
  const receive = (lot: string, expires: string, count: number) =>
    as().coordinator.send("POST", "/stock/lots", {
      productId,
      lot,
      expires,
      count,
      supplierId: null,
      placeId: null,
      note: "",
    });
  const first = await receive("HA-77a", "2027-05-31", 4);
  expect((await receive("ha-77A", "2027-05-31", 6)).body).toEqual({ lotId: first.body.lotId, balance: 10 });
  expect((await receive("HA-77a", "2027-06-30", 1)).body.problem).toBe("stock.expiry-differs");
  expect((await receive("HA-78", "2026-11-22", 1)).body.problem).toBe("stock.expired");
  const both = await Promise.all([receive("HA-79", "2027-05-31", 2), receive("HA-79", "2027-05-31", 3)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await shown(both[0]?.body.lotId)).lot.balance).toBe(5);
});

test("a multi-dose vial is the patient's for 28 days and nobody else's, a single-dose one of its session for hours", async () => {
  const patientId = await anAskedPatient(as().nurse);
  const sessionId = await anOpenSession(as().nurse, await aCourse(as().physician, patientId, { start: today }));
  const multi = await aNewLot({
    productId: await aProductOf(as().nurse, { gtin: null, name: "Multi", container: "multi-dose" }),
  });
  expect((await open(multi, sessionId)).body.discardAt).toBe("2026-12-21T12:00:00+03:00");
  expect((await shown(multi)).lot.open).toMatchObject([{ patientId, sessionId, leftMl: 2 }]);
  const short = await aProductOf(as().nurse, { gtin: null, name: "Week", container: "multi-dose", openedHours: 168 });
  expect((await open(await aNewLot({ productId: short }))).body.discardAt).toBe("2026-11-30T12:00:00+03:00");
  const ends = await aNewLot({ productId: short, expires: "2026-11-25" });
  expect((await open(ends)).body.discardAt).toBe("2026-11-26T00:00:00+03:00");
  expect((await open(await aNewLot())).body.discardAt).toBe("2026-11-23T16:00:00+03:00");
});

test("a number whose last digit does not check, an unknown substance and a number that is taken are refused", async () => {
  const add = async (given: object) => {
    const { aProduct } = await import("@pistor/testkit/session");
    return (await as().nurse.send("POST", "/stock/products", { ...aProduct, ...given })).body.problem;
  };
  expect(await add({ gtin: "08690000000013" })).toBe("scan.check-digit");
  expect(await add({ gtin: null, substance: "moon-dust" })).toBe("stock.unknown-substance");
  expect(await add({ gtin: "08690000000029", reorderAt: 5, reorderTo: 5 })).toBe("stock.reorder-too-low");
  expect(await add({ gtin: "08690000000029" })).toBeUndefined();
  expect(await add({ gtin: "08690000000029" })).toBe("stock.gtin-taken");
});

test("what was scanned is found with its lot, and another product than the mixture needs is refused", async () => {
  const productId = await aProductOf(as().nurse, { gtin: "08690000000036", name: "Scanned" });
  const lotId = await aLot(as().nurse, { productId, lot: "SC-1", expires: "2027-05-31" });
  const later = await aLot(as().nurse, { productId, lot: "SC-2", expires: "2027-07-31" });
  const scan = (text: string, substance?: string) =>
    as().nurse.send("POST", "/stock/scans", { text, ...(substance === undefined ? {} : { substance }) });
  const found = await scan("]d2010869000000003617270531\u001d10SC-1".replace("\u001d10", "10"));
  expect(found.body.exact).toMatchObject({ id: lotId, usable: true });
  expect(found.body.lots.map(({ id }: { id: string }) => id)).toEqual([lotId, later]);
  expect(found.body.findings).toEqual([]);
  expect((await scan("sc-2")).body.exact.id).toBe(later);
  const other = await scan("sc-2", "lidocaine");
  expect(other.body.findings[0]).toMatchObject({
    rule: "scan.of-another-product",
    then: "refused",
    tell: "This is Scanned; Lidocaine is needed here. Put it back and scan the right one.",
  });
  expect((await scan("(01)08690000000036(17)280531(10)SC-1")).body.findings[0].rule).toBe("scan.expiry-differs");
  expect((await scan("(01)08690000000036(17)270531(10)SC-9")).body.findings[0].rule).toBe("scan.lot-not-in-stock");
  expect((await scan("(01)08690000000043")).body.findings[0].rule).toBe("scan.unknown-product");
  const garbled = await scan("üd20108690000000036");
  expect([garbled.status, garbled.body.problem, garbled.body.at]).toEqual([422, "scan.keyboard", "/text"]);
});

test("what is left and what to order is told by product; what is held or out of date is not counted as left", async () => {
  const productId = await aProductOf(as().nurse, { gtin: null, name: "Reordered", reorderAt: 3, reorderTo: 10 });
  await aNewLot({ productId, count: 2 });
  const held = await aNewLot({ productId, count: 9 });
  const told = async () => {
    const { products } = (await as().owner.get("/stock/products")).body;
    const { usable, toOrder } = products.find(({ product }: { product: { id: string } }) => product.id === productId);
    return [usable, toOrder];
  };
  expect(await told()).toEqual([11, 0]);
  await hold("physician", held, "quarantined");
  expect(await told()).toEqual([2, 8]);
});
