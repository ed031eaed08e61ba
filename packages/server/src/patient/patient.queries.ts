import type { Details, Examination } from "@pistor/api/patient";
import { examinationBody } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import type { Answers } from "@pistor/core/eligibility";
import { answersSchema } from "@pistor/core/eligibility";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { keepNextVersion } from "./versions.ts";

/** Who writes, for which clinic. `at` is the server's own moment, given only by the demo's filler. */
export interface Writer {
  readonly clinicId: string;
  readonly memberId: string;
  readonly at?: string;
}

/** A version of something, with when and by whom. */
export interface Kept {
  readonly version: number;
  readonly at: string;
  readonly by: string;
}

export type KeptDetails = Omit<Details, "birthDate"> &
  Kept & { readonly patientId: string; readonly fileNo: string; readonly birthDate: CalendarDate };
export interface KeptAnswers extends Kept {
  readonly answers: Answers;
  /** null: not asked; []: asked and none. */
  readonly allergies: readonly string[] | null;
}
export type KeptExamination = Examination & Kept;

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
    .values({ clinic_id: clinicId, id: patientId, file_no: fileNo, ...createdAt(writer) })
    .execute();
  await insertDetails(db, writer, patientId, 1, details);
  return { patientId, fileNo };
}

/** @throws {Refusal} 412 when `seen` is not the latest version */
export async function keepDetails(
  db: Db,
  writer: Writer,
  patientId: string,
  seen: number,
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
      ...recordedAt(writer),
    })
    .execute();
}

/** @throws {Refusal} 412 when `seen` is not the latest version */
export async function keepAnswers(
  db: Db,
  writer: Writer,
  patientId: string,
  seen: number,
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
        ...recordedAt(writer),
      })
      .execute();
  });
}

/** @throws {Refusal} 412 when `seen` is not the latest version */
export async function keepExamination(
  db: Db,
  writer: Writer,
  patientId: string,
  seen: number,
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
        ...recordedAt(writer),
      })
      .execute();
  });
}

/** The latest details, or undefined where the clinic has no such patient. */
export async function findDetails(db: Db, clinicId: string, patientId: string): Promise<KeptDetails | undefined> {
  const row = await db
    .selectFrom("patient_details as details")
    .innerJoin("patient", (join) =>
      join.onRef("patient.clinic_id", "=", "details.clinic_id").onRef("patient.id", "=", "details.patient_id"),
    )
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "details.clinic_id").onRef("member.id", "=", "details.recorded_by"),
    )
    .where("details.clinic_id", "=", clinicId)
    .where("details.patient_id", "=", patientId)
    .orderBy("details.version", "desc")
    .limit(1)
    .select([
      "details.patient_id as patientId",
      "patient.file_no as fileNo",
      "details.version",
      "details.recorded_at as at",
      "member.name as by",
      "details.given_name as givenName",
      "details.family_name as familyName",
      "details.birth_date as birthDate",
      "details.sex",
      "details.language",
      "details.country",
      "details.city",
      "details.phone",
      "details.email",
    ])
    .executeTakeFirst();
  return row === undefined ? undefined : readDetails(row);
}

/** A row of details as the rest of the server has it; the database has already checked days and words. */
export function readDetails(row: Record<keyof KeptDetails, unknown>): KeptDetails {
  return { ...row, by: row.by ?? "" } as KeptDetails;
}

/** The latest answers; undefined where nothing was asked yet. */
export async function findAnswers(db: Db, clinicId: string, patientId: string): Promise<KeptAnswers | undefined> {
  const row = await db
    .selectFrom("patient_answers as answers")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "answers.clinic_id").onRef("member.id", "=", "answers.recorded_by"),
    )
    .where("answers.clinic_id", "=", clinicId)
    .where("answers.patient_id", "=", patientId)
    .orderBy("answers.version", "desc")
    .limit(1)
    .select([
      "answers.version",
      "answers.recorded_at as at",
      "member.name as by",
      "answers.answers",
      "answers.allergies",
    ])
    .executeTakeFirst();
  return row === undefined ? undefined : readAnswers(row);
}

const allergiesSchema = z.array(z.string()).nullable();

export function readAnswers(row: {
  version: number;
  at: string;
  by: string | null;
  answers: unknown;
  allergies: unknown;
}): KeptAnswers {
  const { version, at, by, answers, allergies } = row;
  return {
    version,
    at,
    by: by ?? "",
    answers: answersSchema.parse(answers),
    allergies: allergiesSchema.parse(allergies),
  };
}

/** The latest examination; undefined where there was none yet. */
export async function findExamination(
  db: Db,
  clinicId: string,
  patientId: string,
): Promise<KeptExamination | undefined> {
  const row = await db
    .selectFrom("examination")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "examination.clinic_id").onRef("member.id", "=", "examination.recorded_by"),
    )
    .where("examination.clinic_id", "=", clinicId)
    .where("examination.patient_id", "=", patientId)
    .orderBy("examination.version", "desc")
    .limit(1)
    .select(["examination.version", "examination.recorded_at as at", "member.name as by", "examination.document"])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { document, ...kept } = row;
  return { ...examinationBody.parse(document), ...kept };
}

/** Only the demo's filler gives a moment; everything else is written when it is written. */
export function recordedAt(writer: Writer): { recorded_at?: string } {
  return writer.at === undefined ? {} : { recorded_at: writer.at };
}

function createdAt(writer: Writer): { created_at?: string } {
  return writer.at === undefined ? {} : { created_at: writer.at };
}
