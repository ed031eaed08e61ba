import type { Details, Examination } from "@pistor/api/patient";
import { examinationBody } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import type { Answers } from "@pistor/core/eligibility";
import { answersSchema } from "@pistor/core/eligibility";
import { sql } from "kysely";
import * as z from "zod";
import type { Db } from "../kit/index.ts";
import { newReadEachOnce } from "../kit/read-once.ts";
import { notFound } from "../kit/refusal.ts";

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

/** @throws {Refusal} 404 where the clinic has no such patient */
export async function getDetails(db: Db, clinicId: string, patientId: string): Promise<KeptDetails> {
  const details = (await findDetailsOfAll(db, clinicId, [patientId])).get(patientId);
  if (details === undefined) throw notFound("patient");
  return details;
}

const detailsOnce = newReadEachOnce<KeptDetails>();

/** The latest details of several patients, by patient. */
export function findDetailsOfAll(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, KeptDetails>> {
  return detailsOnce(db, clinicId, patientIds, async (ids) => {
    const rows = await latestDetails(db, clinicId)
      .where("details.patient_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
      .execute();
    return new Map(rows.map((row) => [row.patientId, readDetails(row)]));
  });
}

/** The latest answers; undefined where nothing was asked yet. */
export async function findAnswers(db: Db, clinicId: string, patientId: string): Promise<KeptAnswers | undefined> {
  return (await findAnswersOfAll(db, clinicId, [patientId])).get(patientId);
}

const answersOnce = newReadEachOnce<KeptAnswers>();

/** The latest answers of several patients, by patient; nobody who was not asked is in it. */
export function findAnswersOfAll(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, KeptAnswers>> {
  return answersOnce(db, clinicId, patientIds, async (ids) => {
    const rows = await latestAnswers(db, clinicId).where("answers.patient_id", "in", ids).execute();
    return new Map(rows.map((row) => [row.patientId, readAnswers(row)]));
  });
}

/** The latest examination; undefined where there was none yet. */
export async function findExamination(
  db: Db,
  clinicId: string,
  patientId: string,
): Promise<KeptExamination | undefined> {
  return (await findExaminationsOfAll(db, clinicId, [patientId])).get(patientId);
}

const examinationsOnce = newReadEachOnce<KeptExamination>();

/** The latest examinations of several patients, by patient; nobody who was not examined is in it. */
export function findExaminationsOfAll(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, KeptExamination>> {
  return examinationsOnce(db, clinicId, patientIds, async (ids) => {
    const rows = await db
      .selectFrom("examination")
      .innerJoin("member", (join) =>
        join.onRef("member.clinic_id", "=", "examination.clinic_id").onRef("member.id", "=", "examination.recorded_by"),
      )
      .where("examination.clinic_id", "=", clinicId)
      .where("examination.patient_id", "in", ids)
      .distinctOn("examination.patient_id")
      .orderBy("examination.patient_id")
      .orderBy("examination.version", "desc")
      .select([
        "examination.patient_id as patientId",
        "examination.version",
        "examination.recorded_at as at",
        "member.name as by",
        "examination.document",
      ])
      .execute();
    return new Map(
      rows.map(({ patientId, document, ...kept }) => [patientId, { ...examinationBody.parse(document), ...kept }]),
    );
  });
}

/** Each patient of the clinic once, by the latest details. */
export function latestDetails(db: Db, clinicId: string) {
  return db
    .selectFrom("patient_details as details")
    .innerJoin("patient", (join) =>
      join.onRef("patient.clinic_id", "=", "details.clinic_id").onRef("patient.id", "=", "details.patient_id"),
    )
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "details.clinic_id").onRef("member.id", "=", "details.recorded_by"),
    )
    .where("details.clinic_id", "=", clinicId)
    .distinctOn("details.patient_id")
    .orderBy("details.patient_id")
    .orderBy("details.version", "desc")
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
    ]);
}

/** The database has checked days and words, so that a row needs no second reading. */
export function readDetails(row: Readonly<Record<keyof KeptDetails, unknown>>): KeptDetails {
  return { ...row, by: row.by ?? "" } as KeptDetails;
}

function latestAnswers(db: Db, clinicId: string) {
  return db
    .selectFrom("patient_answers as answers")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "answers.clinic_id").onRef("member.id", "=", "answers.recorded_by"),
    )
    .where("answers.clinic_id", "=", clinicId)
    .distinctOn("answers.patient_id")
    .orderBy("answers.patient_id")
    .orderBy("answers.version", "desc")
    .select([
      "answers.patient_id as patientId",
      "answers.version",
      "answers.recorded_at as at",
      "member.name as by",
      "answers.answers",
      "answers.allergies",
    ]);
}

const allergiesSchema = z.array(z.string()).nullable();

function readAnswers(row: {
  version: number;
  at: string;
  by: string | null;
  answers: unknown;
  allergies: unknown;
}): KeptAnswers {
  return {
    version: row.version,
    at: row.at,
    by: row.by ?? "",
    answers: answersSchema.parse(row.answers),
    allergies: allergiesSchema.parse(row.allergies),
  };
}

/** The blood pressure of the latest examination, and the day of the clinic on which it was measured. */
export interface MeasuredPressure {
  readonly on: CalendarDate;
  /** mmHg, sitting; null where it was not measured. */
  readonly systolic: number | null;
  readonly diastolic: number | null;
}

const pressureSchema = z.object({ systolicMmHg: z.number().nullable(), diastolicMmHg: z.number().nullable() });

const pressureOnce = newReadEachOnce<MeasuredPressure>();

/** The latest measured blood pressure of several patients, by patient. */
export function findPressureOfAll(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, MeasuredPressure>> {
  return pressureOnce(db, clinicId, patientIds, async (ids) => {
    const rows = await db
      .selectFrom("examination")
      .innerJoin("clinic", "clinic.id", "examination.clinic_id")
      .where("examination.clinic_id", "=", clinicId)
      .where("examination.patient_id", "in", ids)
      .distinctOn("examination.patient_id")
      .orderBy("examination.patient_id")
      .orderBy("examination.version", "desc")
      .select([
        "examination.patient_id as patientId",
        "examination.document",
        sql<CalendarDate>`to_char(examination.recorded_at at time zone clinic.time_zone, 'YYYY-MM-DD')`.as("on"),
      ])
      .execute();
    return new Map(
      rows.map(({ patientId, document, on }) => {
        const { systolicMmHg, diastolicMmHg } = pressureSchema.parse(document);
        return [patientId, { on, systolic: systolicMmHg, diastolic: diastolicMmHg }];
      }),
    );
  });
}

/** What a decision about a patient rests on, as it is known now. */
export interface KnownFacts {
  readonly details: KeptDetails;
  /** undefined: nothing was asked yet. */
  readonly answers: KeptAnswers | undefined;
  /** undefined: nothing was measured yet. */
  readonly pressure?: MeasuredPressure | undefined;
}

/** @throws {Refusal} 404 where the clinic has no such patient */
export async function getKnownFacts(db: Db, clinicId: string, patientId: string): Promise<KnownFacts> {
  const details = await getDetails(db, clinicId, patientId);
  const answers = await findAnswers(db, clinicId, patientId);
  const pressure = (await findPressureOfAll(db, clinicId, [patientId])).get(patientId);
  return { details, answers, pressure };
}
