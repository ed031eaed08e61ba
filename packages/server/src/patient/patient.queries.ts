import type { Details, Examination } from "@pistor/api/patient";
import type { Answers } from "@pistor/core/eligibility";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import type { Seen } from "./versions.ts";
import { keepNextVersion } from "./versions.ts";

/** Who writes, for which clinic, and when by the server's clock (ISO 8601). */
export interface Writer {
  readonly clinicId: string;
  readonly memberId: string;
  readonly at: string;
}

/** The writer of a call. Only members write clinical records here, so a patient's call is a fault of the endpoint. */
export function writerOf(call: {
  readonly caller: { clinicId: string; memberId: string | null };
  now: string;
}): Writer {
  const { clinicId, memberId } = call.caller;
  if (memberId === null) throw new Error("A patient came to a place that only members write to.");
  return { clinicId, memberId, at: call.now };
}

/** A new patient with the next file number of the clinic. */
export async function keepPatient(
  db: Db,
  writer: Writer,
  details: Details,
): Promise<{ patientId: string; fileNo: string }> {
  const { clinicId } = writer;
  const { fileNumber } = await db
    .updateTable("clinic")
    .set({ next_file_no: sql<number>`next_file_no + 1` })
    .where("id", "=", clinicId)
    .returning(sql<number>`next_file_no - 1`.as("fileNumber"))
    .executeTakeFirstOrThrow();
  const fileNo = String(fileNumber).padStart(4, "0");
  const patientId = newId();
  await db
    .insertInto("patient")
    .values({ clinic_id: clinicId, id: patientId, file_no: fileNo, created_at: writer.at })
    .execute();
  await insertDetails(db, writer, patientId, 1, details);
  return { patientId, fileNo };
}

/** Appends; `seen` throws where the writer has not seen the latest version. */
export async function keepDetails(
  db: Db,
  writer: Writer,
  patientId: string,
  seen: Seen,
  details: Details,
): Promise<number> {
  return keepNextVersion(db, "patient_details", writer.clinicId, patientId, seen, (version) =>
    insertDetails(db, writer, patientId, version, details),
  );
}

async function insertDetails(db: Db, writer: Writer, patientId: string, version: number, details: Details) {
  await db
    .insertInto("patient_details")
    .values({
      clinic_id: writer.clinicId,
      patient_id: patientId,
      version,
      given_name: details.givenName,
      family_name: details.familyName,
      birth_date: details.birthDate,
      sex: details.sex,
      language: details.language,
      country: details.country,
      city: details.city,
      phone: details.phone,
      email: details.email,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
}

/** Appends; `seen` throws where the writer has not seen the latest version. */
export async function keepAnswers(
  db: Db,
  writer: Writer,
  patientId: string,
  seen: Seen,
  given: { readonly answers: Answers; readonly allergies: readonly string[] | null },
): Promise<number> {
  return keepNextVersion(db, "patient_answers", writer.clinicId, patientId, seen, async (version) => {
    await db
      .insertInto("patient_answers")
      .values({
        clinic_id: writer.clinicId,
        patient_id: patientId,
        version,
        answers: json(given.answers),
        allergies: given.allergies === null ? null : json(given.allergies),
        recorded_by: writer.memberId,
        recorded_at: writer.at,
      })
      .execute();
  });
}

/** Appends; `seen` throws where the writer has not seen the latest version. */
export async function keepExamination(
  db: Db,
  writer: Writer,
  patientId: string,
  seen: Seen,
  examination: Examination,
): Promise<number> {
  return keepNextVersion(db, "examination", writer.clinicId, patientId, seen, async (version) => {
    await db
      .insertInto("examination")
      .values({
        clinic_id: writer.clinicId,
        patient_id: patientId,
        version,
        document: json(examination),
        recorded_by: writer.memberId,
        recorded_at: writer.at,
      })
      .execute();
  });
}
