import type { Preparation } from "@pistor/api/dosing";
import { preparationNumber, syringeCode } from "@pistor/core/dosing";
import type { Language } from "@pistor/core/evidence";
import { nameOfSubstance } from "../eligibility/words.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { wordFindings } from "./make-preparation.ts";
import type { KeptPreparation } from "./preparation.queries.ts";
import { needsCheck } from "./preparation.queries.ts";
import type { Prepared } from "./prepared.ts";

/** A preparation as the clinic's pages show it. @param now ISO 8601 */
export function composePreparation(
  kept: KeptPreparation,
  clinic: Pick<ClinicPlace, "zone">,
  now: string,
  lang: Language,
): Preparation {
  const { document, checked, voided } = kept;
  const number = preparationNumber(kept.number);
  const at = (moment: string) => atClinic(clinic, moment);
  return {
    id: kept.id,
    number,
    sessionId: kept.sessionId,
    patientId: kept.patientId,
    at: at(kept.preparedAt),
    by: kept.preparedBy.name,
    useBefore: at(kept.useBefore),
    endsBy: document.endsBy,
    totalMl: document.totalMl,
    syringes: document.syringes.map(({ fillMl }, nth) => ({
      n: nth + 1,
      of: document.syringes.length,
      fillMl,
      code: syringeCode(number, nth + 1),
    })),
    ingredients: document.ingredients.map(
      ({ substance, strength, salt, volumeMl, inMixture, lotId, lot, expires }) => ({
        substance,
        name: nameOfSubstance(substance, lang),
        strength,
        salt,
        volumeMl,
        inMixture: wordInMixture(inMixture),
        lotId,
        lot,
        expires,
      }),
    ),
    verdict: document.verdict,
    findings: wordFindings(document.answer, lang).map(({ grade: _, ...finding }) => ({
      ...finding,
      because: { ...finding.because },
      claims: finding.claims.map((claim) => ({ ...claim })),
      substances: [...finding.substances],
    })),
    note: document.note,
    checkedBy: checked?.name ?? null,
    checkedAt: checked === null ? null : at(checked.at),
    needsCheck: needsCheck(kept),
    voided: voided === null ? null : { ...voided, at: at(voided.at) },
    ended: isEnded(kept, now),
    sha256: kept.sha256,
  };
}

export function isEnded({ useBefore }: Pick<KeptPreparation, "useBefore">, now: string): boolean {
  return Date.parse(now) > Date.parse(useBefore);
}

/** An amount as labels have it: a point before decimals, western digits, no zeros that say nothing. */
export function wordInMixture(inMixture: Prepared["ingredients"][number]["inMixture"]): string | null {
  return inMixture === null ? null : `${inMixture.amount} ${inMixture.unit}`;
}
