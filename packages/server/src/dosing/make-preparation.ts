import type { PreparationBody } from "@pistor/api/dosing";
import type { CalendarDate } from "@pistor/core/basics";
import { addDays, decimal, momentAt, plain, readMoment } from "@pistor/core/basics";
import type { MixAnswer } from "@pistor/core/dosing";
import { endOfMixture, inMixture, parseStrength, wordMixture } from "@pistor/core/dosing";
import type { Language } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { findSubstance } from "@pistor/core/substances";
import { dosingTexts } from "@pistor/knowledge/dosing";
import { version as knowledgeVersion } from "@pistor/knowledge/evidence";
import { skinDepth } from "@pistor/knowledge/injection-map";
import { substanceNames, substances } from "@pistor/knowledge/substances";
import type { Db } from "../kit/index.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { dayAtClinic } from "../schedule/clinic.queries.ts";
import { getJudging } from "../session/judging.queries.ts";
import { judgeRecord } from "../session/recompute.ts";
import type { KeptSession } from "../session/session.queries.ts";
import { findSigned, getDraft } from "../session/session.queries.ts";
import { openForSession } from "../stock/index.ts";
import type { Drawn } from "./judge-vials.ts";
import { judgeVials } from "./judge-vials.ts";
import type { CheckedMixture } from "./mix-of-record.ts";
import { mgPerMlOf } from "./mix-of-record.ts";
import { keepPreparation } from "./preparation.queries.ts";
import type { Layer, Prepared } from "./prepared.ts";

/**
 * Prepares a mixture for a session: judges it for this patient as of now, takes its vials out of stock, and numbers it.
 * Lock the session first.
 *
 * @returns the preparation's id
 * @throws {Refusal} 409 for a signed session or a held lot; 422 for a mixture that is refused or cannot be decided
 */
export async function makePreparation(
  db: Db,
  writer: Writer,
  clinic: ClinicPlace,
  session: KeptSession,
  body: PreparationBody,
  lang: Language,
): Promise<string> {
  if ((await findSigned(db, clinic.id, session.id)).length > 0)
    throw conflict("session.signed", "This session is signed and locked: nothing is prepared for it any more.");
  const on = dayAtClinic(clinic, writer.at);
  const drawn = await judgeVials(db, clinic.id, body.ingredients, { on, lang });
  const draft = await getDraft(db, clinic.id, session.id);
  const judging = await getJudging(db, writer, clinic, session, draft.document.planned);
  const { record, mixture } = judgeRecord(withMixture(draft.document, drawn, on), judging);
  const checked = mustBeAllowed(mixture, drawn, lang);
  const totalMl = plain(drawn.reduce((sum, { volumeMl }) => sum.plus(volumeMl), decimal(0)));
  mustFitSyringes(body.syringes, totalMl);

  const vials = await openVials(db, writer, session, drawn, { on, lang });
  const { useWithinHours, names } = judging.knowledge.dosing.preparation;
  const end = endOfMixture(readMoment(writer.at), useWithinHours.settled.value, [
    ...vials.flatMap(({ discardAt }) => discardAt),
    ...drawn.map(({ expires }) => momentAt(clinic.zone, addDays(expires, 1), "00:00")),
  ]);
  const document: Prepared = {
    on,
    ingredients: drawn.map(({ substance, strength, salt, volumeMl, lotId, lot, expires, product }) => {
      const isCarrier = findSubstance(substances, substance)?.class === "carrier";
      return {
        substance,
        strength,
        salt,
        volumeMl,
        role: isCarrier ? "carrier" : "active",
        inMixture: isCarrier ? null : inMixture(strength, volumeMl, totalMl),
        lotId,
        lot,
        expires,
        product,
        vialIds: vials.filter((vial) => vial.lotId === lotId).map(({ id }) => id),
      };
    }),
    syringes: body.syringes.map(({ fillMl }) => ({ fillMl })),
    totalMl,
    note: body.note ?? "",
    layers: layersOf(record),
    needleMm: needleOf(record),
    endsBy: end.endsBy,
    verdict: checked.answer.verdict,
    request: checked.request,
    answer: checked.answer,
    knowledge: knowledgeVersion,
    policyVersion: judging.knowledge.policy.version,
  };
  return keepPreparation(
    db,
    writer,
    { sessionId: session.id, patientId: session.patientId },
    // More than two names have no place on the label.
    { document, names: Math.min(2, names.settled.value), useBefore: new Date(end.ms).toISOString() },
  );
}

function withMixture(draft: SessionRecord, drawn: readonly Drawn[], on: CalendarDate): SessionRecord {
  const ingredients = drawn.map(({ substance, strength, salt, volumeMl, lotId, lot, expires }) => ({
    substance,
    strength,
    salt,
    volumeMl,
    lotId,
    lot,
    expires,
    mgPerMl: mgPerMlOf(strength),
  }));
  return { ...draft, on, mixture: { verdict: "cannot-decide", ingredients } };
}

/** The server's own check decides, whatever the sender was shown. */
function mustBeAllowed(mixture: CheckedMixture | null, drawn: readonly Drawn[], lang: Language): CheckedMixture {
  if (mixture === null) {
    // What the reader of strengths says of one that it cannot read is better than anything said here.
    for (const [nth, { strength }] of drawn.entries()) parseStrength(strength, `/ingredients/${nth}/strength`);
    throw notPossible(
      "preparation.cannot-be-read",
      "This mixture cannot be read: look at its volumes and strengths again.",
      "/ingredients",
    );
  }
  const { verdict } = mixture.answer;
  if (verdict !== "refused" && verdict !== "cannot-decide") return mixture;
  const [worst] = wordFindings(mixture.answer, lang);
  const nth = drawn.findIndex(({ substance }) => worst?.substances.includes(substance));
  throw notPossible(
    worst?.rule ?? "preparation.not-allowed",
    worst?.tell ?? "This mixture is not allowed: change it.",
    nth < 0 ? "/ingredients" : `/ingredients/${nth}`,
  );
}

/** The findings of an answer, in words, worst first. */
export function wordFindings(answer: MixAnswer, lang: Language) {
  return wordMixture(answer, dosingTexts, substanceNames, lang).findings;
}

function mustFitSyringes(syringes: PreparationBody["syringes"], totalMl: number): void {
  const filled = plain(syringes.reduce((sum, { fillMl }) => sum.plus(fillMl), decimal(0)));
  if (filled > totalMl)
    throw notPossible(
      "preparation.more-filled-than-mixed",
      `The syringes hold ${filled} mL and ${totalMl} mL are mixed: mix more, or fill less.`,
      "/syringes",
    );
}

async function openVials(
  db: Db,
  writer: Writer,
  session: KeptSession,
  drawn: readonly Drawn[],
  { on, lang }: { readonly on: CalendarDate; readonly lang: Language },
): Promise<{ id: string; lotId: string; discardAt: number }[]> {
  const draws = drawn.flatMap(({ lotId, volumeMl }, nth) =>
    lotId === null ? [] : [{ lotId, volumeMl, pointer: `/ingredients/${nth}/lotId` }],
  );
  if (draws.length === 0) return [];
  const { id: sessionId, patientId } = session;
  const opened = await openForSession(db, writer, draws, { sessionId, patientId, at: writer.at, on, lang });
  const ids = opened.flatMap(({ vialIds }) => vialIds);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("open_vial")
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "in", ids)
    .orderBy("opened_at")
    .orderBy("id")
    .select(["id", "lot_id as lotId", "discard_at as discardAt"])
    .execute();
  return rows.map((row) => ({ ...row, discardAt: Date.parse(row.discardAt) }));
}

/** Into which layers the map leads; without a map the one of the treatment. */
function layersOf({ map, treatment }: SessionRecord): Layer[] {
  const deepest = skinDepth.settled.value.to;
  const found = new Set<Layer>(
    (map?.layers ?? [])
      .filter(({ dropMl }) => dropMl > 0)
      .map(({ depthMm }) => (depthMm > deepest ? "subcutaneous" : "intradermal")),
  );
  if (found.size === 0) return [treatment === "fat" ? "subcutaneous" : "intradermal"];
  return [...found].sort();
}

/** The longest needle that the map asks for; null where none is planned. */
function needleOf({ map }: SessionRecord): number | null {
  const lengths = (map?.layers ?? []).flatMap(({ needleMm }) => (needleMm === null ? [] : [needleMm]));
  return lengths.length === 0 ? null : Math.max(...lengths);
}
