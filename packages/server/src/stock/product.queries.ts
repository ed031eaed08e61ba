import type { Product, ProductBody } from "@pistor/api/stock";
import { productBody } from "@pistor/api/stock";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Seen } from "../patient/versions.ts";

/** Columns of a product under names that no other table of a query has. */
export const productColumns = [
  "product.id as productId",
  "product.version as productVersion",
  "product.kind",
  "product.name",
  "product.maker",
  "product.substance",
  "product.salt",
  "product.strength",
  "product.vehicle",
  "product.external_use",
  "product.container",
  "product.pack_ml",
  "product.gtin",
  "product.min_celsius",
  "product.max_celsius",
  "product.opened_hours",
  "product.needle_mm",
  "product.gauge",
  "product.dead_ml",
  "product.reorder_at",
  "product.reorder_to",
  "product.retired",
] as const;

interface ProductRow {
  readonly productId: string;
  readonly productVersion: number;
  readonly kind: string;
  readonly name: string;
  readonly maker: string;
  readonly substance: string | null;
  readonly salt: string | null;
  readonly strength: string | null;
  readonly vehicle: string;
  readonly external_use: boolean;
  readonly container: string;
  readonly pack_ml: number | null;
  readonly gtin: string | null;
  readonly min_celsius: number | null;
  readonly max_celsius: number | null;
  readonly opened_hours: number | null;
  readonly needle_mm: number | null;
  readonly gauge: number | null;
  readonly dead_ml: number | null;
  readonly reorder_at: number | null;
  readonly reorder_to: number | null;
  readonly retired: boolean;
}

const { kind, vehicle, container } = productBody.shape;

export function readProduct(row: ProductRow): Product {
  const { min_celsius: minCelsius, max_celsius: maxCelsius } = row;
  return {
    id: row.productId,
    version: row.productVersion,
    kind: kind.parse(row.kind),
    name: row.name,
    maker: row.maker,
    substance: row.substance,
    salt: row.salt,
    strength: row.strength,
    vehicle: vehicle.parse(row.vehicle),
    externalUse: row.external_use,
    container: container.parse(row.container),
    packMl: row.pack_ml,
    gtin: row.gtin,
    keepAt: minCelsius === null || maxCelsius === null ? null : { minCelsius, maxCelsius },
    openedHours: row.opened_hours,
    needleMm: row.needle_mm,
    gauge: row.gauge,
    deadMl: row.dead_ml,
    reorderAt: row.reorder_at,
    reorderTo: row.reorder_to,
    retired: row.retired,
  };
}

/** A product as its row has it. */
export function columnsOf(product: ProductBody) {
  return {
    kind: product.kind,
    name: product.name,
    maker: product.maker,
    substance: product.substance,
    salt: product.salt,
    strength: product.strength,
    vehicle: product.vehicle,
    external_use: product.externalUse,
    container: product.container,
    pack_ml: product.packMl,
    gtin: product.gtin,
    min_celsius: product.keepAt?.minCelsius ?? null,
    max_celsius: product.keepAt?.maxCelsius ?? null,
    opened_hours: product.openedHours,
    needle_mm: product.needleMm,
    gauge: product.gauge,
    dead_ml: product.deadMl,
    reorder_at: product.reorderAt,
    reorder_to: product.reorderTo,
    retired: product.retired,
  };
}

/** Every product by name, the retired ones too. */
export async function findProducts(db: Db, clinicId: string): Promise<Product[]> {
  const rows = await db
    .selectFrom("product")
    .where("product.clinic_id", "=", clinicId)
    .orderBy("product.name")
    .orderBy("product.id")
    .select(productColumns)
    .execute();
  return rows.map(readProduct);
}

export async function keepProduct(db: Db, writer: Writer, product: ProductBody): Promise<string> {
  const id = newId();
  await db
    .insertInto("product")
    .values({ clinic_id: writer.clinicId, id, ...columnsOf(product) })
    .execute();
  return id;
}

/** @throws {Refusal} 404; `seen` throws where the writer has not seen the latest version */
export async function changeProduct(
  db: Db,
  writer: Writer,
  productId: string,
  seen: Seen,
  product: ProductBody,
): Promise<number> {
  const kept = await db
    .selectFrom("product")
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", productId)
    .select("version")
    .forUpdate()
    .executeTakeFirst();
  if (kept === undefined) throw notFound("product");
  seen(kept.version);
  await db
    .updateTable("product")
    .set({ version: kept.version + 1, ...columnsOf(product) })
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", productId)
    .execute();
  return kept.version + 1;
}
