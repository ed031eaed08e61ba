import { ageOn, Problem } from "../basics/index.ts";
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

/**
 * What the catalogue never gives to somebody with an answer of screening, where the request has that answer.
 *
 * One that hangs on several answers is left to screening, which has them all; so is one that an answer's own rule says.
 */
export function contraindicationFindings({ knowledge, request, parts }: Mixture): MixFinding[] {
  const answers: Readonly<Record<string, unknown>> = request.patient?.answers ?? {};
  return parts.flatMap(({ id, substance }) => {
    // A substance that is blocked has its own finding.
    if (substance === undefined || substance.blocked !== null) return [];
    return substance.contraindications.flatMap(({ then, answers: [answer, ...more], claims }) => {
      if (then !== "never" || answer === undefined || more.length > 0 || answers[answer] !== true) return [];
      if (knowledge.answers.some((each) => each.answer === answer && each.substances.includes(id))) return [];
      return [found("substance.contraindicated", "refused", [id], { substance: id, answer }, claims)];
    });
  });
}

/**
 * Nobody below the age at which anybody is treated; the maxima of the catalogue are those of adults.
 *
 * @throws {Problem} `mix.birth-after-session`
 */
export function ageFindings({ knowledge, request, parts, creams }: Mixture): MixFinding[] {
  const { on, patient } = request;
  if (on === undefined || patient?.birthDate === undefined) return [];
  const { settled, claims } = knowledge.minimumAge;
  if (patient.birthDate > on)
    throw new Problem(
      "mix.birth-after-session",
      "/patient/birthDate",
      `The birth date ${patient.birthDate} is after the session of ${on}: correct one of them.`,
    );
  const age = ageOn(patient.birthDate, on);
  if (age >= settled.value) return [];
  const planned = [...parts.map((part) => part.id), ...creams.map((cream) => cream.id)];
  return [found("patient.under-age", "refused", planned, { age, minimumAge: settled.value }, claims)];
}

/** What must not reach whoever is pregnant among those who prepare and inject it. */
export function staffFindings({ parts }: Mixture): MixFinding[] {
  return parts.flatMap(({ id, substance }) => {
    const warned = (substance?.precautions ?? []).filter(
      ({ who, answers }) => who === "staff" && answers.includes("pregnant"),
    );
    if (warned.length === 0) return [];
    const claims = warned.flatMap((each) => each.claims);
    return [found("staff.pregnant", "caution", [id], { substance: id }, claims)];
  });
}
