import type { FindingReply } from "@pistor/api/evidence";
import type { EligibilityKnowledge } from "@pistor/core/eligibility";
import type { Decision, Finding, Language } from "@pistor/core/evidence";
import { clinicValuesBehind, tell } from "@pistor/core/evidence";
import { eligibilityTexts } from "@pistor/knowledge/eligibility";
import { substances, topicals } from "@pistor/knowledge/substances";

/** A finding of screening as staff read it. */
export function wordFinding(finding: Finding<Decision>, lang: Language): FindingReply {
  const { because, claims, ...worded } = tell(eligibilityTexts, finding, lang, "staff");
  return { ...worded, because: { ...because }, claims: claims.map((claim) => ({ ...claim })) };
}

/** The same, with the clinic's own values that its rule rests on. */
export function wordWithClinicValues(
  { rules }: EligibilityKnowledge,
  finding: Finding<Decision>,
  lang: Language,
): FindingReply {
  const clinicValues = clinicValuesBehind(rules, finding.rule);
  const worded = wordFinding(finding, lang);
  return clinicValues.length === 0 ? worded : { ...worded, clinicValues: [...clinicValues] };
}

/** A substance or cream by its name; a patient's own words stay as they are. */
export function nameOfSubstance(idOrWords: string, lang: Language): string {
  const id = `substance.${idOrWords}`;
  const own = lang === "en" ? undefined : eligibilityTexts[lang]?.[id];
  const named = own ?? englishNames.get(idOrWords) ?? eligibilityTexts.en[id];
  return named ?? (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(idOrWords) ? idOrWords.replaceAll("-", " ") : idOrWords);
}

const englishNames = new Map([...substances, ...topicals].map(({ id, name }) => [id, name]));
