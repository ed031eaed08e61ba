import { matchAllergies } from "../substances/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { Mixture } from "./mixture.ts";
import { found } from "./mixture.ts";

/** The patient's allergies against what is injected and what lies in the cream. */
export function allergyFindings({ knowledge, request, parts, creams }: Mixture): MixFinding[] {
  const planned = [...parts.map((part) => part.id), ...creams.map((cream) => cream.id)];
  const allergies = request.patient?.allergies;
  if (allergies === undefined)
    return [found("allergy.not-asked", "cannot-decide", planned, {}, claimsOf(knowledge, "allergy.not-asked"))];
  const { matches, unmatched } = matchAllergies(knowledge, allergies, planned);
  return [
    ...matches.map(({ allergy, substance, by, group, claims }) =>
      found(
        by === "same" ? "allergy.matched" : "allergy.group-matched",
        "refused",
        [substance],
        { allergy, substance, ...(group === null ? {} : { group }) },
        [...claims, ...claimsOf(knowledge, "allergy.matched")],
      ),
    ),
    ...unmatched.map((allergy) =>
      found("allergy.unmatched", "caution", planned, { allergy }, claimsOf(knowledge, "allergy.unmatched")),
    ),
  ];
}

/**
 * Answers of screening that forbid a substance, where the request has them.
 *
 * An answer that is not here is a remark: screening asks it before any mixture is drawn, and leaves its decision open.
 */
export function answerFindings({ knowledge, request, parts, creams }: Mixture): MixFinding[] {
  const substances = new Set([
    ...parts.map((part) => part.id),
    ...creams.flatMap((cream) => cream.product?.actives.map((active) => active.substance) ?? []),
  ]);
  return knowledge.answers.flatMap(({ rule, answer, substances: forbidden, claims }) => {
    const met = forbidden.filter((id) => substances.has(id));
    const given = request.patient?.answers?.[answer];
    if (met.length === 0 || given === false) return [];
    return given === true
      ? [found(rule, "refused", met, { [answer]: true, substance: met.join(", ") }, claims)]
      : [found("answer.not-asked", "ok", met, { answer, substance: met.join(", ") }, claims)];
  });
}
