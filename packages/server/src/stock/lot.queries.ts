import type { Product } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate } from "@pistor/core/basics";
import type { LotState } from "@pistor/core/stock";
import { lotStates } from "@pistor/core/stock";
import type { Db } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import { productColumns, readProduct } from "./product.queries.ts";

/** A lot as it is kept, with its product. */
export interface KeptLot {
  readonly id: string;
  readonly product: Product;
  readonly lot: string;
  readonly expires: CalendarDate;
  readonly receivedOn: string;
  readonly supplier: string | null;
  readonly place: string | null;
  readonly placeId: string | null;
  readonly balance: number;
  readonly state: LotState;
  /** null: it is not held. */
  readonly heldWhy: string | null;
  /** The latest that was read where it is kept; null: none was. */
  readonly keptAtCelsius: number | null;
}

/** A vial that is open. */
export interface KeptVial {
  readonly id: string;
  readonly lotId: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly discardAt: string;
  readonly leftMl: number | null;
  readonly patientId: string | null;
  readonly sessionId: string | null;
  readonly endedHow: "empty" | "discarded" | null;
}

/** The lots with these ids, in any order; those that are not there are left out. */
export async function findLotsById(db: Db, clinicId: string, ids: readonly string[]): Promise<KeptLot[]> {
  if (ids.length === 0) return [];
  return (
    await lotsBy(db, clinicId)
      .where("lot.id", "in", [...ids])
      .execute()
  ).map(readLot);
}

/** @throws {Refusal} 404 */
export async function getLot(db: Db, clinicId: string, lotId: string): Promise<KeptLot> {
  const [lot] = await findLotsById(db, clinicId, [lotId]);
  if (lot === undefined) throw notFound("lot");
  return lot;
}

/** Every lot of the clinic, the first to expire first. */
export async function findLots(
  db: Db,
  clinicId: string,
  of: { readonly substance?: string | undefined; readonly kind?: string | undefined } = {},
): Promise<KeptLot[]> {
  let query = lotsBy(db, clinicId);
  if (of.substance !== undefined) query = query.where("product.substance", "=", of.substance);
  if (of.kind !== undefined) query = query.where("product.kind", "=", of.kind);
  return (await query.orderBy("lot.expires").orderBy("lot.lot").execute()).map(readLot);
}

function lotsBy(db: Db, clinicId: string) {
  return db
    .selectFrom("lot")
    .innerJoin("product", (join) =>
      join.onRef("product.clinic_id", "=", "lot.clinic_id").onRef("product.id", "=", "lot.product_id"),
    )
    .leftJoin("supplier", (join) =>
      join.onRef("supplier.clinic_id", "=", "lot.clinic_id").onRef("supplier.id", "=", "lot.supplier_id"),
    )
    .leftJoin("storage_place as place", (join) =>
      join.onRef("place.clinic_id", "=", "lot.clinic_id").onRef("place.id", "=", "lot.place_id"),
    )
    .where("lot.clinic_id", "=", clinicId)
    .select([
      "lot.id",
      "lot.lot",
      "lot.expires",
      "lot.received_on as receivedOn",
      "lot.balance",
      "lot.state",
      "lot.place_id as placeId",
      "supplier.name as supplierName",
      "place.name as placeName",
      ...productColumns,
    ])
    .select((row) => [
      row
        .selectFrom("lot_hold as hold")
        .whereRef("hold.clinic_id", "=", "lot.clinic_id")
        .whereRef("hold.lot_id", "=", "lot.id")
        .orderBy("hold.recorded_at", "desc")
        .orderBy("hold.id", "desc")
        .limit(1)
        .select("hold.reason")
        .as("heldWhy"),
      row
        .selectFrom("storage_reading as reading")
        .whereRef("reading.clinic_id", "=", "lot.clinic_id")
        .whereRef("reading.place_id", "=", "lot.place_id")
        .orderBy("reading.read_at", "desc")
        .limit(1)
        .select("reading.celsius")
        .as("celsius"),
    ]);
}

type LotRow = Awaited<ReturnType<ReturnType<typeof lotsBy>["execute"]>>[number];

function readLot(row: LotRow): KeptLot {
  const state = lotStates.find((each) => each === row.state) ?? "quarantined";
  return {
    id: row.id,
    product: readProduct(row),
    lot: row.lot,
    expires: calendarDate(row.expires),
    receivedOn: row.receivedOn,
    supplier: row.supplierName,
    place: row.placeName,
    placeId: row.placeId,
    balance: row.balance,
    state,
    heldWhy: state === "usable" ? null : row.heldWhy,
    keptAtCelsius: row.celsius,
  };
}

/** Vials of these lots that nobody has emptied or thrown away, the first opened first. */
export async function findOpenVials(db: Db, clinicId: string, lotIds: readonly string[]): Promise<KeptVial[]> {
  if (lotIds.length === 0) return [];
  const rows = await db
    .selectFrom("open_vial as vial")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "vial.clinic_id").onRef("member.id", "=", "vial.opened_by"),
    )
    .where("vial.clinic_id", "=", clinicId)
    .where("vial.lot_id", "in", [...lotIds])
    .where("vial.ended_at", "is", null)
    .orderBy("vial.opened_at")
    .orderBy("vial.id")
    .select([
      "vial.id",
      "vial.lot_id as lotId",
      "vial.opened_at as openedAt",
      "member.name as openedBy",
      "vial.discard_at as discardAt",
      "vial.left_ml as leftMl",
      "vial.patient_id as patientId",
      "vial.session_id as sessionId",
    ])
    .execute();
  return rows.map((row) => ({ ...row, endedHow: null }));
}
