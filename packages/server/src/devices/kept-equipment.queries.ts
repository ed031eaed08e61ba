import type { CalendarDate } from "@pistor/core/basics";
import type { Cleaning, Equipment } from "@pistor/core/devices";
import { cleaningKinds, needleFreeQuestions, spoiledBy, waterLineKinds } from "@pistor/core/devices";
import type { SessionRecord } from "@pistor/core/session";
import { visibleLot } from "@pistor/core/stock";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import type { KnownFacts } from "../patient/known.queries.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { findOpenRecalls } from "../stock/recall.queries.ts";
import { findDevice, keepLine, linesOf, lockDevice, readLine } from "./device.queries.ts";

/**
 * A record whose equipment says what the clinic itself keeps of it: the device and its state, the lines of its log, its
 * last use by somebody else, lots of the stock, and the patient's answers. What a sender claims of these is not believed.
 */
export async function withKeptEquipment(
  db: Db,
  clinic: ClinicPlace,
  sessionId: string,
  record: SessionRecord,
  known: KnownFacts,
): Promise<SessionRecord> {
  const { equipment } = record;
  if (equipment === undefined) return record;
  const { device, needle, head } = equipment;
  return {
    ...record,
    equipment: {
      ...equipment,
      device: device === null ? null : await keptDevice(db, clinic, sessionId, record, device),
      needle: needle === null ? null : { ...needle, ...(await keptLot(db, clinic.id, needle)) },
      head:
        head === null
          ? null
          : {
              ...head,
              ...(await keptLot(db, clinic.id, head)),
              usedBefore: await isUsedBefore(db, clinic.id, sessionId, head),
            },
      cleanedBefore: await lastCleaningBefore(db, clinic, device?.id, equipment.cleanedBefore, record),
      cleanedAfter: await keptCleaning(db, clinic, device?.id, equipment.cleanedAfter),
      answers: equipment.delivery === "needle-free" ? answersOf(known) : {},
    },
  };
}

async function keptDevice(
  db: Db,
  clinic: ClinicPlace,
  sessionId: string,
  { firstNeedleAt }: SessionRecord,
  device: NonNullable<Equipment["device"]>,
): Promise<NonNullable<Equipment["device"]>> {
  const found = await findDevice(db, clinic.id, device.id);
  const unknown = { kind: null, fluidPath: null, needlesPerShot: null, state: null, heldWhy: "", lastUsedAt: null };
  if (found === undefined) return { ...device, ...unknown };
  const { id, name, serial, kind, fluidPath, needlesPerShot, state } = found;
  let uses = db
    .selectFrom("device_log")
    .where("clinic_id", "=", clinic.id)
    .where("device_id", "=", id)
    .where("kind", "=", "used")
    .where("session_id", "<>", sessionId);
  if (firstNeedleAt !== undefined) uses = uses.where("at", "<=", new Date(firstNeedleAt).toISOString());
  const last = await uses.orderBy("at", "desc").limit(1).select("at").executeTakeFirst();
  const held =
    state === "held"
      ? await linesOf(db, clinic.id)
          .where("line.device_id", "=", id)
          .where("line.kind", "=", "held")
          .orderBy("line.at", "desc")
          .orderBy("line.id", "desc")
          .limit(1)
          .execute()
      : [];
  const heldWhy = held[0]?.note ?? "";
  const lastUsedAt = last === undefined ? null : atClinic(clinic, last.at);
  return { id, name, serial, kind, fluidPath, needlesPerShot, state, heldWhy, lastUsedAt };
}

/** The line as it stands in the log of this device; null where there is none, or where it cleaned nothing. */
async function keptCleaning(
  db: Db,
  clinic: ClinicPlace,
  deviceId: string | undefined,
  claimed: Cleaning | null,
): Promise<Cleaning | null> {
  if (claimed === null || deviceId === undefined) return null;
  const row = await linesOf(db, clinic.id)
    .where("line.id", "=", claimed.logId)
    .where("line.device_id", "=", deviceId)
    .where("line.kind", "in", cleaningKinds)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { logId: row.id, at: atClinic(clinic, row.at), by: row.by, water: row.water as Cleaning["water"] };
}

/**
 * The line that is claimed, unless water that may not touch the device came to it later and before the first needle, and
 * it was not cleaned of it: then that line counts, whichever was chosen.
 */
async function lastCleaningBefore(
  db: Db,
  clinic: ClinicPlace,
  deviceId: string | undefined,
  claimed: Cleaning | null,
  { firstNeedleAt }: SessionRecord,
): Promise<Cleaning | null> {
  const kept = await keptCleaning(db, clinic, deviceId, claimed);
  if (kept === null || deviceId === undefined) return kept;
  let later = linesOf(db, clinic.id)
    .where("line.device_id", "=", deviceId)
    .where("line.kind", "in", waterLineKinds)
    .where("line.at", ">", new Date(kept.at).toISOString());
  if (firstNeedleAt !== undefined) later = later.where("line.at", "<=", new Date(firstNeedleAt).toISOString());
  const spoiled = spoiledBy((await later.orderBy("line.at").orderBy("line.id").execute()).map(readLine));
  if (spoiled === null) return kept;
  const { id, at, by, water } = spoiled;
  return { logId: id, at: atClinic(clinic, at), by, water: water ?? "unknown" };
}

type KeptLot = Pick<NonNullable<Equipment["needle"]>, "lotId" | "lot" | "expires" | "held">;

/**
 * Lot, last day and hold as the stock has them; what was typed by hand stays as it is, and is held where the stock holds
 * a piece with this number or it is called back. What is injected or rubbed in is no needle.
 */
async function keptLot(
  db: Db,
  clinicId: string,
  {
    lotId,
    lot,
    expires,
  }: { readonly lotId: string | null; readonly lot: string | null; readonly expires: CalendarDate | null },
): Promise<KeptLot> {
  const pieces = db
    .selectFrom("lot")
    .innerJoin("product", (join) =>
      join.onRef("product.clinic_id", "=", "lot.clinic_id").onRef("product.id", "=", "lot.product_id"),
    )
    .where("lot.clinic_id", "=", clinicId)
    .where("product.kind", "not in", ["injectable", "cream"])
    .select(["lot.lot", "lot.expires", "lot.state"]);
  const row = lotId === null ? undefined : await pieces.where("lot.id", "=", lotId).executeTakeFirst();
  if (row === undefined) {
    const typed = visibleLot(lot ?? "") || null;
    if (typed === null) return { lotId: null, lot: null, expires, held: false };
    const same = await pieces.where(sql<boolean>`lot_key(lot.lot) = lot_key(${typed})`).execute();
    const recalls = await findOpenRecalls(db, clinicId, [typed]);
    const calledBack = same.length === 0 && recalls.some(({ substance }) => substance === null);
    return { lotId: null, lot: typed, expires, held: calledBack || same.some(({ state }) => state !== "usable") };
  }
  return { lotId, lot: row.lot, expires: row.expires as CalendarDate, held: row.state !== "usable" };
}

/** Whether a draft or a signed version of another session names the same piece of the same lot. */
async function isUsedBefore(
  db: Db,
  clinicId: string,
  sessionId: string,
  { lot, piece }: { readonly lot: string | null; readonly piece: string },
): Promise<boolean> {
  if (lot === null || piece === "") return false;
  const inTable = (table: "session_draft" | "session_record") =>
    db
      .selectFrom(table)
      .where("clinic_id", "=", clinicId)
      .where("session_id", "<>", sessionId)
      .where(sql<boolean>`document #>> '{equipment,head,lot}' = ${lot}`)
      .where(sql<boolean>`document #>> '{equipment,head,piece}' = ${piece}`)
      .limit(1)
      .select("session_id")
      .executeTakeFirst();
  return (await inTable("session_draft")) !== undefined || (await inTable("session_record")) !== undefined;
}

/** What speaks against a current, as it was answered; a man is not asked whether he is pregnant. */
function answersOf({ details, answers }: KnownFacts): Equipment["answers"] {
  const given = answers?.answers ?? {};
  const answerTo = (question: (typeof needleFreeQuestions)[number]) => {
    const answer = given[question];
    if (typeof answer === "boolean") return answer;
    return question === "pregnant" && details.sex === "male" ? false : null;
  };
  return Object.fromEntries(needleFreeQuestions.map((question) => [question, answerTo(question)]));
}

/**
 * Writes into the device's log that a session works with it, as soon as a needle is written down, and again when a later
 * one is. A use that was corrected away stands: a cleaning too many does no harm.
 */
export async function keepUse(db: Db, writer: Writer, sessionId: string, record: SessionRecord): Promise<void> {
  const { equipment, firstNeedleAt, lastNeedleAt } = record;
  const at = lastNeedleAt ?? firstNeedleAt;
  if (equipment?.device === undefined || equipment.device === null || equipment.device.kind === null) return;
  if (at === undefined) return;
  const { id: deviceId } = await lockDevice(db, writer.clinicId, equipment.device.id);
  const moment = new Date(at).toISOString();
  const written = await db
    .selectFrom("device_log")
    .where("clinic_id", "=", writer.clinicId)
    .where("session_id", "=", sessionId)
    .where("device_id", "=", deviceId)
    .where("kind", "=", "used")
    .where("at", ">=", moment)
    .select("id")
    .executeTakeFirst();
  if (written === undefined) await keepLine(db, writer, { deviceId, kind: "used", sessionId, at: moment });
}
