import type { Person } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import { ageOn } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { nameOfSubstance } from "../eligibility/words.ts";
import type { KeptAnswers, KeptDetails } from "./known.queries.ts";

/** What the head of every clinical page is made of. */
export interface PersonFacts {
  readonly details: KeptDetails;
  readonly answers: KeptAnswers | undefined;
  /** Terms of what happened in the last signed session, the patient's latest harm. */
  readonly reactions: readonly string[];
}

/** The head that every clinical page shows. */
export function personOf({ details, answers, reactions }: PersonFacts, today: CalendarDate, lang: Language): Person {
  const { patientId, fileNo, birthDate, sex, language, city } = details;
  return {
    id: patientId,
    fileNo,
    name: nameOf(details),
    initials: initialsOf(details),
    birthDate,
    age: ageOn(birthDate, today),
    sex,
    language,
    city,
    warnings: [
      ...(answers?.allergies ?? []).map((allergy) => ({
        kind: "allergy" as const,
        text: nameOfSubstance(allergy, lang),
      })),
      ...medicines(answers),
      ...reactions.map((term) => ({ kind: "event" as const, text: term })),
    ],
  };
}

export function nameOf({ givenName, familyName }: Pick<KeptDetails, "givenName" | "familyName">): string {
  return `${givenName} ${familyName}`;
}

/** In the patient's own language: a Turkish i is İ. */
export function initialsOf({
  givenName,
  familyName,
  language,
}: Pick<KeptDetails, "givenName" | "familyName" | "language">): string {
  return [givenName, familyName].map((name) => Array.from(name)[0]?.toLocaleUpperCase(language) ?? "").join("");
}

/** A prescribed blood thinner is never stopped here, so whoever holds the needle must know of it. */
function medicines(answers: KeptAnswers | undefined) {
  const thinner = answers?.answers["blood-thinner"];
  return thinner === "prescribed" || thinner === "self" ? [{ kind: "medicine" as const, text: "blood-thinner" }] : [];
}
