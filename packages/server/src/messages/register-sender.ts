import type { Details } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import { afterEvent } from "@pistor/core/messages";
import type { Db } from "../kit/index.ts";
import { conflict, json } from "../kit/index.ts";
import type { Writer } from "../patient/index.ts";
import { keepPatient, unseen } from "../patient/index.ts";
import { mustBeBorn } from "../patient/patient.routes.ts";
import { keepNextVersion } from "../patient/versions.ts";
import type { KeptInquiry } from "./inquiry.queries.ts";
import { linkPatient } from "./join-inquiry.ts";
import { answersOf, readSelfCheck } from "./self-check.ts";

/**
 * Makes the sender of an inquiry a patient with a file; inquiry and quotes go along.
 *
 * Answers of an attached self-check are kept as said by the patient: no member has asked them.
 *
 * @throws {Refusal} 409 where they are a patient already
 */
export async function registerSender(
  db: Db,
  writer: Writer,
  inquiry: KeptInquiry,
  { details, takeAnswers }: { readonly details: Details; readonly takeAnswers: boolean },
  today: CalendarDate,
): Promise<{ version: number; patientId: string }> {
  if (inquiry.patientId !== null)
    throw conflict("inquiry.registered", "The sender is a patient already: open the file that is linked.");
  mustBeBorn(details, today);
  const { patientId } = await keepPatient(db, writer, details);
  const check = takeAnswers ? readSelfCheck(inquiry.selfCheck) : null;
  if (check !== null)
    await keepNextVersion(db, "patient_answers", writer.clinicId, patientId, unseen, async (version) => {
      const { allergies } = check.request;
      await db
        .insertInto("patient_answers")
        .values({
          clinic_id: writer.clinicId,
          patient_id: patientId,
          version,
          answers: json(answersOf(check.request)),
          allergies: allergies === undefined ? null : json(allergies),
          recorded_by: null,
          recorded_at: writer.at,
        })
        .execute();
    });
  const { state } = afterEvent(inquiry.state, "registered");
  const { version } = await linkPatient(db, writer, inquiry, patientId, state);
  return { version, patientId };
}
