import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { keepMovement } from "./movement.queries.ts";
import { holdIfCalledBack } from "./recall-stock.queries.ts";

/** What came in a delivery, of one lot. */
export interface Delivery {
  readonly productId: string;
  readonly lot: string;
  readonly expires: string;
  readonly count: number;
  readonly supplierId: string | null;
  readonly placeId: string | null;
  readonly note: string;
}

/**
 * Takes a delivery in; a lot that is here already grows.
 *
 * Two who take in the same new lot at once meet at its key, and the second adds to what the first made. Case makes no
 * other lot of it.
 *
 * @param today the clinic's day
 * @throws {Refusal} 422 for a product that is not there or retired, or a lot past its last day; 409 where the lot is here
 *   with another last day
 */
export async function keepDelivery(
  db: Db,
  writer: Writer,
  delivery: Delivery,
  today: string,
): Promise<{ lotId: string; balance: number }> {
  const { clinicId } = writer;
  const { productId, lot, expires, count } = delivery;
  const product = await db
    .selectFrom("product")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", productId)
    .select(["name", "retired"])
    .executeTakeFirst();
  if (product === undefined)
    throw notPossible("stock.no-such-product", "There is no such product in this clinic: add it first.", "/productId");
  if (product.retired)
    throw notPossible(
      "product.retired",
      `${product.name} is retired here: bring it back into use first, or choose another product.`,
      "/productId",
    );
  if (expires < today)
    throw notPossible(
      "stock.expired",
      `The last day of lot ${lot} was ${expires}: do not take it in. Send it back.`,
      "/expires",
    );
  const before = await findLotByName(db, clinicId, productId, lot);
  const lotId = before?.id ?? (await keepNewLot(db, writer, delivery, today));
  const kept = before ?? (await findLotByName(db, clinicId, productId, lot));
  if (kept !== undefined && kept.expires !== expires)
    throw conflict(
      "stock.expiry-differs",
      `Lot ${kept.lot} is here with the last day ${kept.expires}, and ${expires} was entered: compare both boxes. If the box in stock was entered wrongly, quarantine it and ask the supplier.`,
    );
  const balance = await keepMovement(db, writer, kept?.id ?? lotId, { kind: "received", count, reason: delivery.note });
  await holdIfCalledBack(db, writer, kept?.id ?? lotId);
  return { lotId: kept?.id ?? lotId, balance };
}

async function findLotByName(db: Db, clinicId: string, productId: string, lot: string) {
  return db
    .selectFrom("lot")
    .where("clinic_id", "=", clinicId)
    .where("product_id", "=", productId)
    .where(sql<boolean>`upper(lot.lot) = upper(${lot})`)
    .orderBy("id")
    .select(["id", "lot", "expires"])
    .executeTakeFirst();
}

/** @returns its id; another's, where somebody made the same lot at this moment, is found by its name */
async function keepNewLot(db: Db, writer: Writer, delivery: Delivery, today: string): Promise<string> {
  const id = newId();
  await db
    .insertInto("lot")
    .values({
      clinic_id: writer.clinicId,
      id,
      product_id: delivery.productId,
      lot: delivery.lot,
      expires: delivery.expires,
      supplier_id: delivery.supplierId,
      place_id: delivery.placeId,
      received_on: today,
    })
    .onConflict((conflicting) => conflicting.columns(["clinic_id", "product_id", "lot"]).doNothing())
    .execute();
  return id;
}
