import type { CalendarDate } from "@pistor/core/basics";
import { decimal, plain } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { mayBeTaken, vialsFor } from "@pistor/core/stock";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { dayAtClinic, getClinic } from "../schedule/clinic.queries.ts";
import { judgeKept } from "./judge-lots.ts";
import type { KeptLot, KeptVial } from "./lot.queries.ts";
import { findLotsById, findOpenVials } from "./lot.queries.ts";
import { takeFor } from "./take.ts";

/** A volume that is drawn from a lot of the stock. */
export interface Draw {
  readonly lotId: string;
  /** null: one piece of it, such as a needle. */
  readonly volumeMl: number | null;
  /** Pointer to it in the caller's document. */
  readonly pointer?: string;
}

export interface ForSession {
  readonly sessionId: string;
  readonly patientId: string;
  /** When it is drawn, ISO 8601. */
  readonly at: string;
  /** The day that lots must be good for; left out: the day of `at`. */
  readonly on?: CalendarDate;
  readonly lang?: Language;
  /** When the first needle went in, where it has: a hold that began later stops nothing any more. */
  readonly injectedAt?: string | undefined;
}

/**
 * Draws volumes for a session: from the vials that are open for it, and from the patient's own open multi-dose vials; where
 * they do not hold enough, new ones are taken from stock, whole ones.
 *
 * Volumes of one lot are drawn together. An open vial is used up even where its lot has been held since, as nobody can put
 * it back; a caller who must know asks `judgeLots` first.
 *
 * @returns the vials that were drawn from
 * @throws {Refusal} 404; 409 as `takeFor`
 */
export async function openForSession(
  db: Db,
  writer: Writer,
  draws: readonly Draw[],
  session: ForSession,
): Promise<{ readonly lotId: string; readonly vialIds: readonly string[] }[]> {
  const { clinicId } = writer;
  const lots = new Map(
    (
      await findLotsById(
        db,
        clinicId,
        draws.map(({ lotId }) => lotId),
      )
    ).map((lot) => [lot.id, lot]),
  );
  await lockVials(db, clinicId, [...lots.keys()], session.patientId);
  const vials = await findOpenVials(db, clinicId, [...lots.keys()]);
  const drawn: { lotId: string; vialIds: string[] }[] = [];
  // The lesser id first: two who draw from the same lots never wait for each other.
  for (const draw of together(draws)) {
    const lot = lots.get(draw.lotId);
    if (lot === undefined) throw notFound("lot");
    const own = vials.filter((vial) => vial.lotId === lot.id);
    drawn.push({ lotId: lot.id, vialIds: await drawFrom(db, writer, lot, own, draw, session) });
  }
  return drawn;
}

/** A vial that is nobody's yet becomes one patient's: who comes second sees whose it has become, and what is left. */
async function lockVials(db: Db, clinicId: string, lotIds: readonly string[], patientId: string): Promise<void> {
  if (lotIds.length === 0) return;
  await db
    .selectFrom("open_vial")
    .where("clinic_id", "=", clinicId)
    .where("lot_id", "in", [...lotIds])
    .where("ended_at", "is", null)
    .where((where) => where.or([where("patient_id", "is", null), where("patient_id", "=", patientId)]))
    .orderBy("id")
    .select("id")
    .forUpdate()
    .execute();
}

function together(draws: readonly Draw[]): Draw[] {
  const byLot = new Map<string, Draw>();
  for (const draw of draws) {
    const before = byLot.get(draw.lotId);
    const volumes = [before?.volumeMl, draw.volumeMl].filter((each) => typeof each === "number");
    const volumeMl = volumes.length === 0 ? null : plain(volumes.reduce((sum, each) => sum.plus(each), decimal(0)));
    byLot.set(draw.lotId, { ...(before ?? draw), volumeMl });
  }
  return [...byLot.values()].sort((one, other) => (one.lotId < other.lotId ? -1 : 1));
}

async function drawFrom(
  db: Db,
  writer: Writer,
  lot: KeptLot,
  vials: readonly KeptVial[],
  { volumeMl, lotId, pointer }: Draw,
  session: ForSession,
): Promise<string[]> {
  const { sessionId, patientId, at } = session;
  const { stock } = await clinicKnowledge(db, writer.clinicId);
  const on = session.on ?? dayAtClinic(await getClinic(db, writer.clinicId), at);
  const taking = { on, at: Date.parse(at), patient: patientId, session: sessionId };
  // What is open was taken when nothing spoke against it; whose it is, and until when, is still asked.
  const wasGood = {
    ...lot,
    state: "usable" as const,
    keptAtCelsius: null,
    product: { ...lot.product, retired: false },
  };
  const fit = vials.filter((vial) => mayBeTaken(judgeKept(stock, wasGood, taking, vial)));
  const packMl = volumeMl === null ? null : lot.product.packMl;
  const inThem = fit.reduce((sum, { leftMl }) => sum.plus(leftMl ?? 0), decimal(0));
  const missing = decimal(volumeMl ?? 0).minus(inThem);
  const covered = packMl === null ? fit.length > 0 : missing.lte(0);
  const taken = covered
    ? []
    : (
        await takeFor(db, writer, {
          lotId,
          count: vialsFor(plain(missing), packMl),
          sessionId,
          patientId,
          at,
          on,
          injectedAt: session.injectedAt,
          ...(session.lang === undefined ? {} : { lang: session.lang }),
          ...(pointer === undefined ? {} : { pointer }),
        })
      ).vials;
  const all = [...fit, ...taken];
  const [first] = all;
  if (packMl === null && first !== undefined) {
    await useVial(db, writer, first.id, { patientId, sessionId }, first.leftMl);
    return [first.id];
  }
  let left = decimal(volumeMl ?? 0);
  const used: string[] = [];
  for (const { id, leftMl } of all) {
    if (left.lte(0)) break;
    const from = leftMl === null || left.lt(leftMl) ? left : decimal(leftMl);
    left = left.minus(from);
    used.push(id);
    await useVial(
      db,
      writer,
      id,
      { patientId, sessionId },
      leftMl === null ? null : plain(decimal(leftMl).minus(from)),
    );
  }
  return used;
}

/** What was drawn is gone, and the vial is from then on this patient's. */
async function useVial(
  db: Db,
  writer: Writer,
  vialId: string,
  whose: { readonly patientId: string; readonly sessionId: string },
  leftMl: number | null,
): Promise<void> {
  await db
    .updateTable("open_vial")
    .set((row) => ({
      left_ml: leftMl,
      patient_id: row.fn.coalesce("patient_id", row.val(whose.patientId)),
      session_id: row.fn.coalesce("session_id", row.val(whose.sessionId)),
    }))
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", vialId)
    .execute();
}
