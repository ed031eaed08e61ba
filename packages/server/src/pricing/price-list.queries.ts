import type { PriceList } from "@pistor/api/pricing";
import { priceListBody } from "@pistor/api/pricing";
import type { CalendarDate } from "@pistor/core/basics";
import type { Rate } from "@pistor/core/pricing";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** The latest price list; version 0 and null where the clinic has none. */
export async function findPriceList(db: Db, clinicId: string): Promise<{ version: number; list: PriceList | null }> {
  const row = await db
    .selectFrom("price_list")
    .where("clinic_id", "=", clinicId)
    .orderBy("version", "desc")
    .limit(1)
    .select(["version", "document"])
    .executeTakeFirst();
  return row === undefined
    ? { version: 0, list: null }
    : { version: row.version, list: priceListBody.parse(row.document) };
}

export async function keepPriceList(db: Db, writer: Writer, before: number, list: PriceList): Promise<number> {
  const version = before + 1;
  await db
    .insertInto("price_list")
    .values({
      clinic_id: writer.clinicId,
      version,
      document: json(list),
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return version;
}

export interface KeptRate extends Rate {
  readonly id: string;
}

/** The latest first; of one pair and day the one that was kept last. */
export async function findRates(db: Db, clinicId: string): Promise<KeptRate[]> {
  const rows = await db
    .selectFrom("exchange_rate")
    .where("clinic_id", "=", clinicId)
    .orderBy("on_date", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .select(["id", "on_date as on", "base", "other", "rate", "source"])
    .execute();
  return rows.map((row) => ({ ...row, on: row.on as CalendarDate }));
}

export async function keepRate(db: Db, writer: Writer, rate: Omit<KeptRate, "id">): Promise<string> {
  const id = newId();
  await db
    .insertInto("exchange_rate")
    .values({
      clinic_id: writer.clinicId,
      id,
      on_date: rate.on,
      base: rate.base,
      other: rate.other,
      rate: rate.rate,
      source: rate.source,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}
