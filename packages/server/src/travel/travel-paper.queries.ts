import type { TravelPaper, travelPaperBody } from "@pistor/api/travel";
import { travelPaperKinds } from "@pistor/api/travel";
import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate, daysBetween } from "@pistor/core/basics";
import type { z } from "zod";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** The clinic's own papers, and those of one patient where one is named; what was taken back is left out. */
export async function findTravelPapers(
  db: Db,
  clinicId: string,
  today: CalendarDate,
  patientId: string | null,
): Promise<TravelPaper[]> {
  const rows = await db
    .selectFrom("travel_paper as paper")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "paper.clinic_id").onRef("member.id", "=", "paper.recorded_by"),
    )
    .where("paper.clinic_id", "=", clinicId)
    .where("paper.ended_at", "is", null)
    .where((where) =>
      where.or([
        where("paper.patient_id", "is", null),
        ...(patientId === null ? [] : [where("paper.patient_id", "=", patientId)]),
      ]),
    )
    .orderBy("paper.valid_until", "desc")
    .orderBy("paper.id")
    .select([
      "paper.id",
      "paper.kind",
      "paper.country",
      "paper.patient_id as patientId",
      "paper.issuer",
      "paper.number",
      "paper.valid_from as from",
      "paper.valid_until as until",
      "paper.note",
      "member.name as by",
    ])
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: travelPaperKinds.find((kind) => kind === row.kind) ?? "facility-certificate",
    holds: row.from <= today && today <= row.until,
    daysLeft: daysBetween(today, calendarDate(row.until)),
  }));
}

/** @throws {Refusal} 404 where the clinic has no such patient */
export async function keepTravelPaper(
  db: Db,
  writer: Writer,
  paper: z.output<typeof travelPaperBody>,
): Promise<string> {
  if (paper.patientId !== null) {
    const found = await db
      .selectFrom("patient")
      .where("clinic_id", "=", writer.clinicId)
      .where("id", "=", paper.patientId)
      .select("id")
      .executeTakeFirst();
    if (found === undefined) throw notFound("patient");
  }
  const id = newId();
  await db
    .insertInto("travel_paper")
    .values({
      clinic_id: writer.clinicId,
      id,
      kind: paper.kind,
      country: paper.country,
      patient_id: paper.patientId,
      issuer: paper.issuer,
      number: paper.number,
      valid_from: paper.from,
      valid_until: paper.until,
      note: paper.note,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}

/**
 * @returns whose it was; null for the clinic's own
 * @throws {Refusal} 404 where the clinic has no such paper, 409 where it was taken back already
 */
export async function endTravelPaper(db: Db, writer: Writer, paperId: string): Promise<string | null> {
  const kept = await db
    .selectFrom("travel_paper")
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", paperId)
    .select(["ended_at", "patient_id"])
    .forUpdate()
    .executeTakeFirst();
  if (kept === undefined) throw notFound("travel paper");
  if (kept.ended_at !== null)
    throw conflict("travel.paper-ended", "This paper was taken back already: look at the list again.");
  await db
    .updateTable("travel_paper")
    .set({ ended_at: writer.at })
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", paperId)
    .execute();
  return kept.patient_id;
}
