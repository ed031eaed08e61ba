import { hourMs } from "@pistor/core/basics";
import type { MixtureIngredient } from "@pistor/core/session";
import { vialsFor } from "@pistor/core/stock";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { insertAll } from "./demo-ids.ts";
import type { Filling } from "./keep-stock.ts";
import { atOn, memberOf } from "./keep-stock.ts";
import type { DemoLot, DemoProduct } from "./stock.ts";
import { demoProducts } from "./stock.ts";

/** What one signed session took of one lot. */
interface Used {
  readonly sessionId: string;
  readonly patientId: string;
  readonly at: string;
  readonly by: string;
  readonly count: number;
}

/** Hours for which a vial of the demo is good once opened; no more is needed, as all but two were thrown away long ago. */
const vialHours = 4;
const multiDoseDays = 28;

/**
 * Writes the ledger that the signed sessions tell: a delivery of each lot, what each session took, what broke, and what is
 * left today.
 */
export async function keepLedger(db: Db, filling: Filling, lots: ReadonlyMap<string, string>): Promise<void> {
  const used = await usedByLot(db, filling.clinicId);
  const all = demoProducts.flatMap((product) =>
    product.lots.map((lot) => {
      const lotId = lots.get(lot.lot) ?? "";
      return { product, lot, lotId, used: countsOf(product, used.get(lotId) ?? []) };
    }),
  );
  await insertAll(
    all.flatMap(({ lot, lotId, used: of }) => movementsOf(filling, lot, lotId, of)),
    (rows) =>
      db
        .insertInto("stock_movement")
        .values([...rows])
        .execute(),
  );
  await insertAll(
    all.flatMap(({ product, lot, lotId, used: of }) => [
      ...of.flatMap((each) => spentVials(filling, product, lotId, each)),
      ...openVial(filling, product, lot, lotId),
    ]),
    (rows) =>
      db
        .insertInto("open_vial")
        .values([...rows])
        .execute(),
  );
}

interface Drawn extends Omit<Used, "count"> {
  /** null: a piece. */
  readonly volumeMl: number | null;
}

/** What the first signed version of each session says was drawn from which lot, the earliest first. */
async function usedByLot(db: Db, clinicId: string): Promise<ReadonlyMap<string, readonly Drawn[]>> {
  const rows = await db
    .selectFrom("session_record as record")
    .innerJoin("session", (join) =>
      join.onRef("session.clinic_id", "=", "record.clinic_id").onRef("session.id", "=", "record.session_id"),
    )
    .where("record.clinic_id", "=", clinicId)
    .where("record.version", "=", 1)
    .orderBy("record.signed_at")
    .select([
      "record.session_id as sessionId",
      "session.patient_id as patientId",
      "record.signed_at as at",
      "record.signed_by as by",
      sql<readonly MixtureIngredient[] | null>`record.document->'mixture'->'ingredients'`.as("ingredients"),
      sql<string | null>`record.document->'equipment'->'needle'->>'lotId'`.as("needle"),
      sql<string | null>`record.document->'equipment'->'head'->>'lotId'`.as("head"),
    ])
    .execute();
  const byLot = new Map<string, Drawn[]>();
  for (const { ingredients, needle, head, ...of } of rows) {
    const drawn = [
      ...(ingredients ?? []).map(({ lotId, volumeMl }) => ({ lotId, volumeMl })),
      ...[needle, head].map((lotId) => ({ lotId, volumeMl: null })),
    ];
    for (const { lotId, volumeMl } of drawn)
      if (lotId !== null) byLot.set(lotId, [...(byLot.get(lotId) ?? []), { ...of, volumeMl }]);
  }
  return byLot;
}

function countsOf({ packMl }: DemoProduct, drawn: readonly Drawn[]): Used[] {
  return drawn.map(({ volumeMl, ...of }) => ({ ...of, count: volumeMl === null ? 1 : vialsFor(volumeMl, packMl) }));
}

function movementsOf(filling: Filling, lot: DemoLot, lotId: string, used: readonly Used[]) {
  const { clinicId } = filling;
  const opened = lot.openedDaysAgo === undefined ? [] : [{ days: lot.openedDaysAgo }];
  const out = lot.out?.count ?? 0;
  const received = lot.left - out + opened.length + used.reduce((sum, { count }) => sum + count, 0);
  const keeper = memberOf(filling, "coordinator", "owner");
  const nurse = memberOf(filling, "nurse");
  const line = { session_id: null as string | null, reason: "" };
  let balance = 0;
  return [
    { ...line, kind: "received", count: received, by: keeper, at: atOn(filling, lot.receivedDay, "09:20") },
    ...opened.map(({ days }) => ({ ...line, kind: "taken", count: -1, by: nurse, at: atOn(filling, -days, "09:45") })),
    ...used.map(({ sessionId, count, by, at }) => ({
      ...line,
      kind: "taken",
      count: -count,
      session_id: sessionId,
      by,
      at,
    })),
    ...(lot.out === undefined ? [] : [{ ...line, ...lot.out, by: nurse, at: atOn(filling, 0, "23:59") }]),
  ].map(({ by, at, ...movement }) => {
    balance += movement.count;
    return {
      clinic_id: clinicId,
      id: newId(),
      lot_id: lotId,
      ...movement,
      balance,
      recorded_by: by,
      recorded_at: at,
    };
  });
}

function spentVials({ clinicId }: Filling, product: DemoProduct, lotId: string, of: Used) {
  return Array.from({ length: of.count }, () => ({
    clinic_id: clinicId,
    id: newId(),
    lot_id: lotId,
    session_id: of.sessionId,
    patient_id: of.patientId,
    opened_at: of.at,
    opened_by: of.by,
    discard_at: new Date(Date.parse(of.at) + vialHours * hourMs).toISOString(),
    left_ml: product.packMl === null ? null : 0,
    ended_at: of.at,
    ended_how: "discarded",
  }));
}

function openVial(filling: Filling, product: DemoProduct, lot: DemoLot, lotId: string) {
  if (lot.openedDaysAgo === undefined) return [];
  const at = atOn(filling, -lot.openedDaysAgo, "09:45");
  return [
    {
      clinic_id: filling.clinicId,
      id: newId(),
      lot_id: lotId,
      session_id: null,
      patient_id: null,
      opened_at: at,
      opened_by: memberOf(filling, "nurse"),
      discard_at: new Date(Date.parse(at) + multiDoseDays * 24 * hourMs).toISOString(),
      left_ml: product.packMl === null ? null : product.packMl - 12,
      ended_at: null,
      ended_how: null,
    },
  ];
}
