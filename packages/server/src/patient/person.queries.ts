import type { Person } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { Db } from "../kit/index.ts";
import { findLastRecords } from "../session/record.queries.ts";
import type { KnownFacts } from "./known.queries.ts";
import { findAnswersOfAll, findDetailsOfAll, getKnownFacts } from "./known.queries.ts";
import { personOf } from "./person.ts";

/** @throws {Refusal} 404 where the clinic has no such patient */
export async function getPerson(
  db: Db,
  clinicId: string,
  patientId: string,
  today: CalendarDate,
  lang: Language,
): Promise<Person> {
  return describePerson(db, clinicId, await getKnownFacts(db, clinicId, patientId), today, lang);
}

/** The same, where what is known has been read already. */
export async function describePerson(
  db: Db,
  clinicId: string,
  known: KnownFacts,
  today: CalendarDate,
  lang: Language,
): Promise<Person> {
  const { patientId } = known.details;
  const records = await findLastRecords(db, clinicId, [patientId]);
  return personOf({ ...known, reactions: termsOf(records.get(patientId)?.document.reactions) }, today, lang);
}

/** Several at once, by patient. */
export async function findPersons(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
  today: CalendarDate,
  lang: Language,
): Promise<Map<string, Person>> {
  const details = await findDetailsOfAll(db, clinicId, patientIds);
  const answers = await findAnswersOfAll(db, clinicId, patientIds);
  const records = await findLastRecords(db, clinicId, patientIds);
  return new Map(
    [...details].map(([id, of]) => {
      const reactions = termsOf(records.get(id)?.document.reactions);
      return [id, personOf({ details: of, answers: answers.get(id), reactions }, today, lang)];
    }),
  );
}

function termsOf(reactions: readonly { readonly term: string }[] | undefined): string[] {
  return [...new Set((reactions ?? []).map(({ term }) => term))];
}
