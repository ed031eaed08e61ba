import type { BodyOf } from "@pistor/api/kit";
import * as api from "@pistor/api/stock";
import type { Language } from "@pistor/core/evidence";
import { isGtin, mayBeTaken, toOrder } from "@pistor/core/stock";
import { findSubstance } from "@pistor/core/substances";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { conflict, notFound, notPossible, Refusal } from "../kit/refusal.ts";
import type { Call } from "../kit/serve.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { getSession } from "../session/session.queries.ts";
import { holdWhatIsSpoilt } from "./cold-chain.ts";
import { keepCountOf } from "./count.ts";
import { keepDelivery } from "./delivery.queries.ts";
import { judgeKept } from "./judge-lots.ts";
import { findLots, findOpenVials, getLot } from "./lot.queries.ts";
import { findHolds, findMovements, keepHold, keepMovement, lockLot } from "./movement.queries.ts";
import { findPlaces, findSuppliers, getPlace, keepPlace, keepReading, keepSupplier } from "./place.queries.ts";
import { changeProduct, findProducts, keepProduct } from "./product.queries.ts";
import { answerScan } from "./scan.ts";
import type { Showing } from "./stock-reply.ts";
import { composeLot } from "./stock-reply.ts";
import { takeFor } from "./take.ts";
import { endVial } from "./vial.queries.ts";

export function stockRoutes(app: App): void {
  serve(app, api.listLots, async (call) => {
    const { db, clinicId, query } = call;
    const lots = await findLots(db, clinicId, query);
    const vials = await findOpenVials(
      db,
      clinicId,
      lots.map(({ id }) => id),
    );
    const showing = await showingOf(call, query.lang);
    const open = new Set(vials.map(({ lotId }) => lotId));
    const shown = lots.filter(({ id, balance }) => query.all === "true" || balance > 0 || open.has(id));
    return { lots: shown.map((lot) => composeLot(showing, lot, vials)) };
  });

  serve(app, api.showLot, async (call) => {
    const { db, clinicId, params, query } = call;
    const lot = await getLot(db, clinicId, params.lotId);
    const showing = await showingOf(call, query.lang);
    const at = <Row extends { at: string }>(row: Row) => ({ ...row, at: atClinic(showing.clinic, row.at) });
    return {
      lot: composeLot(showing, lot, await findOpenVials(db, clinicId, [lot.id])),
      movements: (await findMovements(db, clinicId, lot.id)).map(at),
      holds: (await findHolds(db, clinicId, lot.id)).map(at),
    };
  });

  serve(app, api.listProducts, async (call) => {
    const { db, clinicId, today } = call;
    const { stock } = await clinicKnowledge(db, clinicId);
    const clinic = await getClinic(db, clinicId);
    const lots = await findLots(db, clinicId);
    const usableOf = (productId: string) =>
      lots
        .filter((lot) => lot.product.id === productId && mayBeTaken(judgeKept(stock, lot, { on: today })))
        .reduce((sum, { balance }) => sum + balance, 0);
    const places = await findPlaces(db, clinicId);
    return {
      products: (await findProducts(db, clinicId)).map((product) => {
        const usable = usableOf(product.id);
        return { product, usable, toOrder: product.retired ? 0 : toOrder(product, usable) };
      }),
      suppliers: await findSuppliers(db, clinicId),
      places: places.map((place) => ({
        ...place,
        reading: place.reading === null ? null : { ...place.reading, at: atClinic(clinic, place.reading.at) },
      })),
    };
  });

  serve(app, api.addProduct, async (call) => {
    await mustBeAProduct(call, call.body);
    return { productId: await keepProduct(call.db, writerOf(call), call.body) };
  });

  serve(app, api.changeProduct, async (call) => {
    const { db, params, body } = call;
    await mustBeAProduct(call, body, params.productId);
    return { version: await changeProduct(db, writerOf(call), params.productId, call.mustHaveSeen, body) };
  });

  serve(app, api.addSupplier, async (call) => ({ supplierId: await keepSupplier(call.db, writerOf(call), call.body) }));

  serve(app, api.addPlace, async (call) => {
    mustBeLimits(call.body.keepAt);
    return { placeId: await keepPlace(call.db, writerOf(call), call.body) };
  });

  serve(app, api.readTemperature, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const at = body.at ?? now;
    if (Date.parse(at) > Date.parse(now) + clockSlackMs)
      throw notPossible("stock.reading-ahead", "The reading is of a moment that has not come yet: correct it.", "/at");
    const place = await getPlace(db, clinicId, params.placeId);
    const writer = writerOf(call);
    await keepReading(db, writer, place.id, { celsius: body.celsius, at, note: body.note });
    return holdWhatIsSpoilt(db, writer, place, body.celsius);
  });

  serve(app, api.receiveLot, async (call) => keepDelivery(call.db, writerOf(call), call.body, call.today));

  serve(app, api.moveStock, async (call) => {
    const { params, body } = call;
    const count = body.kind === "put-back" ? body.count : -body.count;
    return { balance: await keepMovement(call.db, writerOf(call), params.lotId, { ...body, count }) };
  });

  serve(app, api.holdLot, async (call) => {
    const { db, clinicId, params, body, caller } = call;
    const lot = await lockLot(db, clinicId, params.lotId);
    const mayLift = caller.role === "physician" || caller.role === "safety-officer";
    if (lot.state === "recalled" && !mayLift)
      throw new Refusal(
        403,
        "stock.recall-stands",
        `Lot ${lot.lot} is recalled: only a physician or the safety officer may release it. Ask one of them.`,
      );
    await keepHold(db, writerOf(call), params.lotId, body);
    return { state: body.state };
  });

  serve(app, api.openVial, async (call) => {
    const { db, clinicId, params, body, now, about } = call;
    const session = body.sessionId === null ? null : await getSession(db, clinicId, body.sessionId);
    if (session !== null) about(session.patientId);
    const clinic = await getClinic(db, clinicId);
    const { vials, balance } = await takeFor(db, writerOf(call), {
      lotId: params.lotId,
      count: 1,
      sessionId: session?.id ?? null,
      patientId: session?.patientId ?? null,
      at: now,
    });
    const [vial] = vials;
    if (vial === undefined) throw new Error("A vial was taken and none was opened.");
    return { vialId: vial.id, discardAt: atClinic(clinic, vial.discardAt), balance };
  });

  serve(app, api.endVial, async (call) => {
    await endVial(call.db, writerOf(call), call.params.vialId, call.body.how);
    return { endedHow: call.body.how };
  });

  serve(app, api.keepCount, async (call) => ({
    differences: await keepCountOf(call.db, writerOf(call), call.body.lines),
  }));

  serve(app, api.scanCode, async (call) =>
    answerScan(call.db, call.clinicId, await showingOf(call, call.body.lang), call.body),
  );
}

/** By how much a tablet's clock may be ahead of the server's. */
const clockSlackMs = 5 * 60_000;

type AnyCall = Pick<Call<typeof api.listProducts>, "db" | "clinicId" | "today">;

async function showingOf({ db, clinicId, today }: AnyCall, lang: Language = "en"): Promise<Showing> {
  const { stock } = await clinicKnowledge(db, clinicId);
  return { clinic: await getClinic(db, clinicId), knowledge: stock, today, lang };
}

/** @throws {Refusal} 422 for a number that does not check, a substance that nobody knows, limits the wrong way round; 409 */
async function mustBeAProduct(
  { db, clinicId }: AnyCall,
  body: BodyOf<typeof api.addProduct>,
  ownId?: string,
): Promise<void> {
  mustBeLimits(body.keepAt);
  const { gtin, substance, reorderAt, reorderTo } = body;
  if (gtin !== null && !isGtin(gtin))
    throw notPossible(
      "scan.check-digit",
      `The last digit of ${gtin} does not check the others: compare it with the box, or scan it.`,
      "/gtin",
    );
  if (substance !== null && findSubstance(mixKnowledge.substances, substance) === undefined)
    throw notPossible(
      "stock.unknown-substance",
      `${substance} is not in the catalogue: choose one of it, or leave it empty.`,
      "/substance",
    );
  if (reorderAt !== null && reorderTo !== null && reorderTo <= reorderAt)
    throw notPossible(
      "stock.reorder-too-low",
      `An order up to ${reorderTo} does not lift what is there above ${reorderAt}: give a larger number.`,
      "/reorderTo",
    );
  const products = await findProducts(db, clinicId);
  if (ownId !== undefined && !products.some(({ id }) => id === ownId)) throw notFound("product");
  const same = products.find((other) => gtin !== null && other.gtin === gtin && !other.retired && other.id !== ownId);
  if (same !== undefined && !body.retired)
    throw conflict("stock.gtin-taken", `${same.name} has the number ${gtin} already: use that product, or correct it.`);
}

function mustBeLimits(keepAt: { readonly minCelsius: number; readonly maxCelsius: number } | null): void {
  if (keepAt !== null && keepAt.minCelsius >= keepAt.maxCelsius)
    throw notPossible(
      "stock.limits-reversed",
      `${keepAt.minCelsius} °C is not below ${keepAt.maxCelsius} °C: give the lower temperature first.`,
      "/keepAt/minCelsius",
    );
}
