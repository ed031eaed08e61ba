import type { CalendarDate } from "@pistor/core/basics";
import type { SessionRecord } from "@pistor/core/session";
import type { SimilarLot } from "@pistor/core/stock";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { newReadEachOnce, rowsById } from "../kit/read-once.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { administrationsOf } from "./administrations-of.ts";

/** Writes down what a signed version says was used, in the transaction that signs it. */
export async function keepAdministrations(
  db: Db,
  { clinicId }: Pick<Writer, "clinicId">,
  session: { readonly id: string; readonly patientId: string },
  version: number,
  record: SessionRecord,
): Promise<void> {
  const used = administrationsOf(record);
  if (used.length === 0) return;
  const ids = used.flatMap(({ lotId }) => (lotId === null ? [] : [lotId]));
  const stock =
    ids.length === 0
      ? []
      : await db
          .selectFrom("lot")
          .where("clinic_id", "=", clinicId)
          .where("id", "in", ids)
          .select(["id", "lot", "product_id as productId"])
          .execute();
  await db
    .insertInto("administration")
    .values(
      used.map(({ kind, lotId, lot, substance, strength, volumeMl, mg }) => {
        // An id that is no lot of this clinic is left out: the number that was typed still finds the patient.
        const own = stock.find(({ id }) => id === lotId);
        return {
          clinic_id: clinicId,
          id: newId(),
          session_id: session.id,
          version,
          patient_id: session.patientId,
          kind,
          lot_id: own?.id ?? null,
          lot: lot ?? own?.lot ?? null,
          substance,
          product_id: own?.productId ?? null,
          strength,
          volume_ml: volumeMl,
          mg,
          on_date: record.on,
        };
      }),
    )
    .execute();
}

/** A lot in a session, by the latest version of its record. */
export interface Given {
  readonly sessionId: string;
  /** Of the record: its latest. */
  readonly version: number;
  readonly patientId: string;
  readonly number: number;
  readonly on: CalendarDate;
  readonly lot: string;
  readonly substance: string | null;
  readonly volumeMl: number | null;
}

/**
 * Every session in which a lot was used: by its number, or by the lot of the stock that carries it.
 *
 * @param substance null: whatever was in it; where it is given, needles and heads are not looked for
 */
export async function findGivenLot(
  db: Db,
  clinicId: string,
  { lot, substance }: { readonly lot: string; readonly substance: string | null },
): Promise<Given[]> {
  const byText = latest(db, clinicId).where("given.lot", "=", lot);
  const byStock = latest(db, clinicId).where("given.lot_id", "in", (stock) =>
    stock.selectFrom("lot").where("lot.clinic_id", "=", clinicId).where("lot.lot", "=", lot).select("lot.id"),
  );
  // Two looks into two indexes; an `or` of them would read the whole table.
  const rows = await byText.union(byStock).execute();
  return rows
    .filter((row) => substance === null || row.substance === substance)
    .map(({ id: _, ...row }) => ({ ...row, lot, on: row.on as CalendarDate }));
}

/** Lots that are spelt like this one, with how many were given them. */
export async function findSimilarLots(db: Db, clinicId: string, lot: string) {
  return latest(db, clinicId)
    .where("given.lot_key", "=", sql<string>`lot_key(${lot})`)
    .where("given.lot", "<>", lot)
    .execute()
    .then((rows) => rows.flatMap((row) => (row.lot === null ? [] : [{ ...row, lot: row.lot }])));
}

/** What else went into the sessions of a lot, by the same version of each record, the most frequent first. */
export async function countLotsBeside(
  db: Db,
  clinicId: string,
  lot: string,
  sessions: readonly Pick<Given, "sessionId" | "version">[],
): Promise<SimilarLot[]> {
  if (sessions.length === 0) return [];
  const { rows } = await sql<SimilarLot>`
    select beside.lot,
           count(distinct beside.patient_id)::int as patients,
           count(distinct beside.session_id)::int as sessions
      from unnest(${sessions.map(({ sessionId }) => sessionId)}::uuid[],
                  ${sessions.map(({ version }) => version)}::int[]) as given (session_id, version)
      join administration as beside
        on beside.clinic_id = ${clinicId}
       and beside.session_id = given.session_id
       and beside.version = given.version
     where beside.lot <> ${lot}
     group by beside.lot
     order by sessions desc, beside.lot`.execute(db);
  return rows;
}

/** What a patient was given, the latest first. */
export async function findLotsOfPatient(db: Db, clinicId: string, patientId: string) {
  return (await findLotsOfPatients(db, clinicId, [patientId])).get(patientId) ?? [];
}

const lotsOnce = newReadEachOnce<Awaited<ReturnType<typeof lotRows>>>();

/** The same of several patients, by patient; who was given nothing is not in it. */
export function findLotsOfPatients(db: Db, clinicId: string, patientIds: readonly string[]) {
  return lotsOnce(db, clinicId, patientIds, async (ids) =>
    rowsById(await lotRows(db, clinicId, ids), ({ patientId }) => patientId),
  );
}

function lotRows(db: Db, clinicId: string, patientIds: readonly string[]) {
  return latest(db, clinicId)
    .where("given.patient_id", "in", patientIds)
    .orderBy("given.on_date", "desc")
    .orderBy("given.session_id", "desc")
    .orderBy("given.id")
    .select(["given.kind", "given.lot_id as lotId", "given.strength", "given.mg"])
    .execute();
}

/** Rows of each session's latest signed version: what was corrected there is not counted any more. */
function latest(db: Db, clinicId: string) {
  return (
    db
      .selectFrom("administration as given")
      .innerJoin("session", (join) =>
        join.onRef("session.clinic_id", "=", "given.clinic_id").onRef("session.id", "=", "given.session_id"),
      )
      .where("given.clinic_id", "=", clinicId)
      // One look into the key for each row: as a join it would read every record of the clinic.
      .where("given.version", "=", (record) =>
        record
          .selectFrom("session_record as record")
          .whereRef("record.clinic_id", "=", "given.clinic_id")
          .whereRef("record.session_id", "=", "given.session_id")
          .select(({ fn }) => fn.max("record.version").as("latest")),
      )
      .select([
        "given.id",
        "given.session_id as sessionId",
        "given.version",
        "given.patient_id as patientId",
        "session.number",
        "given.on_date as on",
        "given.lot",
        "given.substance",
        "given.volume_ml as volumeMl",
      ])
  );
}
