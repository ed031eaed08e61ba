import { decimal, plain } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { wordStock } from "@pistor/core/stock";
import { stockTexts } from "@pistor/knowledge/stock";
import { nameOfSubstance } from "../eligibility/words.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { conflict, notFound, notPossible, Refusal } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { judgeKept } from "./judge-lots.ts";
import { findLotsById } from "./lot.queries.ts";
import { openForSession } from "./open-for-session.ts";
import { findPreparedLots } from "./prepared-lots.queries.ts";
import type { SessionVial } from "./session-vials.queries.ts";
import { endSingleDoseVials, findSessionVials } from "./session-vials.queries.ts";

interface OfSession {
  readonly id: string;
  readonly patientId: string;
}

/** What was charted of one lot of the stock. */
interface Charted {
  readonly lotId: string;
  /** null: one piece of it, such as a needle. */
  readonly volumeMl: number | null;
  /** null: a piece holds none. */
  readonly substance: string | null;
  readonly lot: string;
  readonly pointer: string;
}

/**
 * Lets the stock fall by what is signed: of each lot of the stock that is charted and of which nothing was opened or
 * prepared for this session, whole vials are taken now. What is left in single-dose vials is thrown away.
 *
 * What was opened, or injected, before a lot was held is used up: it cannot be put back, and the record says what was
 * done, so that a recall finds whom it went into.
 *
 * @throws {Refusal} 409 where a lot cannot be taken, or an open vial was past its use at the first needle
 */
export async function takeCharted(
  db: Db,
  writer: Writer,
  session: OfSession,
  record: SessionRecord,
  lang: Language,
): Promise<void> {
  const charted = chartedOf(record);
  if (charted.length === 0) return;
  const at = new Date(record.firstNeedleAt ?? writer.at).toISOString();
  const prepared = await findPreparedLots(db, writer.clinicId, session.id);
  const open = charted.filter(({ lotId }) => !prepared.has(lotId));
  const vials = await findSessionVials(
    db,
    writer.clinicId,
    session,
    open.map(({ lotId }) => lotId),
  );
  await mustBeKnown(db, writer.clinicId, charted);
  await mustBeInTime(db, writer, session, record, { at, lang, vials, charted: open });
  const draws = open.flatMap(({ lotId, volumeMl, pointer }) => {
    const ended = vials.filter((vial) => vial.lotId === lotId && vial.sessionId === session.id && vial.ended);
    if (volumeMl === null || ended.some(({ packMl }) => packMl === null))
      return ended.length > 0 ? [] : [{ lotId, volumeMl, pointer }];
    const missing = plain(
      decimal(volumeMl).minus(ended.reduce((sum, { packMl }) => sum.plus(packMl ?? 0), decimal(0))),
    );
    return missing <= 0 ? [] : [{ lotId, volumeMl: missing, pointer }];
  });
  const { id: sessionId, patientId } = session;
  const injectedAt = record.firstNeedleAt === undefined ? undefined : at;
  await openForSession(db, writer, draws, { sessionId, patientId, at, lang, injectedAt });
  await endSingleDoseVials(db, writer.clinicId, sessionId, writer.at);
}

/** @throws {Refusal} 422 `stock.unknown-lot` */
async function mustBeKnown(db: Db, clinicId: string, charted: readonly Charted[]): Promise<void> {
  const ids = charted.map(({ lotId }) => lotId);
  const known = new Set((await findLotsById(db, clinicId, ids)).map(({ id }) => id));
  const unknown = charted.find(({ lotId }) => !known.has(lotId));
  if (unknown !== undefined)
    throw notPossible(
      "stock.unknown-lot",
      `Lot ${unknown.lot} is not in this clinic's stock: scan it again, or write it in by hand.`,
      unknown.pointer,
    );
}

/** A vial that was opened for this session, and was past its last moment when the first needle went in. */
async function mustBeInTime(
  db: Db,
  writer: Writer,
  session: OfSession,
  record: SessionRecord,
  of: { at: string; lang: Language; vials: readonly SessionVial[]; charted: readonly Charted[] },
): Promise<void> {
  const late = of.vials.find(
    ({ sessionId, ended, discardAt }) =>
      sessionId === session.id && !ended && Date.parse(of.at) > Date.parse(discardAt),
  );
  if (late === undefined) return;
  const [lot] = await findLotsById(db, writer.clinicId, [late.lotId]);
  if (lot === undefined) throw notFound("lot");
  const { stock } = await clinicKnowledge(db, writer.clinicId);
  const vial = { ...late, openedAt: "", openedBy: "", patientId: session.patientId, endedHow: null };
  const taking = { on: record.on, at: Date.parse(of.at), patient: session.patientId, session: session.id };
  const finding = judgeKept(stock, { ...lot, state: "usable" }, taking, vial).find(
    ({ rule }) => rule === "vial.past-use",
  );
  if (finding === undefined) return;
  const pointer = of.charted.find(({ lotId }) => lotId === late.lotId)?.pointer ?? "";
  throw new Refusal(409, finding.rule, wordStock(stockTexts, finding, of.lang).tell, { at: pointer });
}

/**
 * A correction moves no stock. A lot, or more of one, that it brings in must have been taken for this session before; who
 * corrects is told how.
 *
 * @throws {Refusal} 409 `stock.amended-not-taken`
 */
export async function mustBeTaken(
  db: Db,
  clinicId: string,
  session: OfSession,
  { before, after, lang }: { readonly before: SessionRecord; readonly after: SessionRecord; readonly lang: Language },
): Promise<void> {
  const known = new Map(chartedOf(before).map(({ lotId, volumeMl }) => [lotId, volumeMl ?? 0]));
  const more = chartedOf(after).filter(
    ({ lotId, volumeMl }) => !known.has(lotId) || (volumeMl ?? 0) > (known.get(lotId) ?? 0),
  );
  if (more.length === 0) return;
  const prepared = await findPreparedLots(db, clinicId, session.id);
  const vials = await findSessionVials(
    db,
    clinicId,
    session,
    more.map(({ lotId }) => lotId),
  );
  const lacking = more.find(({ lotId, volumeMl }) => {
    const own = vials.filter((vial) => vial.lotId === lotId);
    const held = own.reduce(
      (sum, vial) => sum.plus((vial.sessionId === session.id ? vial.packMl : vial.leftMl) ?? 0),
      decimal(0),
    );
    const measured = own.every(({ packMl }) => packMl !== null);
    return !prepared.has(lotId) && (own.length === 0 || (measured && held.lt(volumeMl ?? 0)));
  });
  if (lacking === undefined) return;
  const name = lacking.substance === null ? lacking.lot : nameOfSubstance(lacking.substance, lang);
  const { text } = word(stockTexts, "stock.amended-not-taken", { name, lot: lacking.lot }, lang);
  throw conflict("stock.amended-not-taken", text);
}

/** What was drawn, volumes of one lot together, and the needle and the head that were used. */
function chartedOf({ mixture, equipment }: SessionRecord): Charted[] {
  const byLot = new Map<string, Charted>();
  for (const [nth, { lotId, volumeMl, substance, lot }] of (mixture?.ingredients ?? []).entries()) {
    if (lotId === null) continue;
    const before = byLot.get(lotId);
    byLot.set(lotId, {
      lotId,
      substance,
      lot: lot ?? "",
      pointer: before?.pointer ?? `/document/mixture/ingredients/${nth}/lotId`,
      volumeMl: plain(decimal(before?.volumeMl ?? 0).plus(volumeMl)),
    });
  }
  for (const part of ["needle", "head"] as const) {
    const { lotId, lot } = equipment?.[part] ?? { lotId: null, lot: null };
    if (lotId === null || byLot.has(lotId)) continue;
    const pointer = `/document/equipment/${part}/lotId`;
    byLot.set(lotId, { lotId, substance: null, lot: lot ?? "", pointer, volumeMl: null });
  }
  return [...byLot.values()];
}
