import type { CalendarDate } from "@pistor/core/basics";
import { readMoment } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { lastUse, lotStates } from "@pistor/core/stock";
import { sql } from "kysely";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { Refusal } from "../kit/refusal.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { dayAtClinic, getClinic } from "../schedule/clinic.queries.ts";
import { judgeLots } from "./judge-lots.ts";
import { findHeldOnlyAfter } from "./movement.queries.ts";
import { refuseLot } from "./refuse-lot.ts";

/** What is to be taken, for whom. */
export interface ToTake {
  readonly lotId: string;
  readonly count: number;
  /** null: for none in particular. */
  readonly sessionId: string | null;
  /** Whose the vial then is; null: nobody's yet. */
  readonly patientId: string | null;
  /** When it is opened, ISO 8601. */
  readonly at: string;
  /** The day that the lot must be good for; left out: the day of `at` by the clinic's calendar. */
  readonly on?: CalendarDate;
  /** When it was injected, where it has been: a hold that began later stops nothing any more. */
  readonly injectedAt?: string | undefined;
  /** Of the words, where it is refused. */
  readonly lang?: Language;
  /** Pointer to the lot in the caller's document. */
  readonly pointer?: string;
}

export interface Taken {
  readonly vials: readonly { readonly id: string; readonly discardAt: string; readonly leftMl: number | null }[];
  /** What is left of the lot. */
  readonly balance: number;
}

/**
 * Takes vials out of a lot and opens them.
 *
 * The balance falls in one statement that also asks for everything that can change meanwhile: of two hands that take the
 * last vial, one waits for the other and is then refused. Who takes from several lots takes the one with the lesser id
 * first, so that two of them never wait for each other.
 *
 * @throws {Refusal} 404; 409 with the finding's id, what to do, and the lot to take instead
 */
export async function takeFor(db: Db, writer: Writer, toTake: ToTake): Promise<Taken> {
  const { clinicId } = writer;
  const { lotId, count, at, sessionId, patientId, injectedAt } = toTake;
  const clinic = await getClinic(db, clinicId);
  const on = toTake.on ?? dayAtClinic(clinic, at);
  const judged = await getJudged(db, clinicId, lotId, { on, count, injectedAt });
  if (!judged.usable) throw refuseLot(judged, toTake.lang, toTake.pointer);
  const { product, expires } = judged.lot;
  const { stock } = await clinicKnowledge(db, clinicId);
  const discardAt = new Date(lastUse(stock, product, expires, readMoment(at), clinic.zone)).toISOString();
  const heldLater = injectedAt !== undefined && (await findHeldOnlyAfter(db, clinicId, [lotId], injectedAt)).length > 0;
  // From here to the end of the call others wait at this lot: nothing is asked any more that could be asked before.
  const taken = await db
    .updateTable("lot")
    .set({ balance: sql<number>`balance - ${count}` })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", lotId)
    .where("balance", ">=", count)
    .where("state", "in", heldLater ? lotStates : ["usable"])
    .where("expires", ">=", on)
    .returning("balance")
    .executeTakeFirst();
  if (taken === undefined) {
    const now = await getJudged(db, clinicId, lotId, { on, count, injectedAt });
    throw now.usable ? somebodyWasFaster() : refuseLot(now, toTake.lang, toTake.pointer);
  }
  await db
    .insertInto("stock_movement")
    .values({
      clinic_id: clinicId,
      id: newId(),
      lot_id: lotId,
      kind: "taken",
      count: -count,
      balance: taken.balance,
      session_id: sessionId,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  const vials = Array.from({ length: count }, () => ({ id: newId(), discardAt, leftMl: product.packMl }));
  await db
    .insertInto("open_vial")
    .values(
      vials.map(({ id, leftMl }) => ({
        clinic_id: clinicId,
        id,
        lot_id: lotId,
        session_id: sessionId,
        patient_id: patientId,
        opened_at: at,
        opened_by: writer.memberId,
        discard_at: discardAt,
        left_ml: leftMl,
      })),
    )
    .execute();
  return { vials, balance: taken.balance };
}

async function getJudged(
  db: Db,
  clinicId: string,
  lotId: string,
  taking: { on: CalendarDate; count: number; injectedAt: string | undefined },
) {
  const [judged] = await judgeLots(db, clinicId, [lotId], taking);
  if (judged === undefined) throw notFound("lot");
  return judged;
}

function somebodyWasFaster(): Refusal {
  return conflict("stock.changed", "Somebody changed this lot at the same moment: look at it again, then try again.");
}
