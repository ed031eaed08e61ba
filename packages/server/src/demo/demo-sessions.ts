import type { CalendarDate } from "@pistor/core/basics";
import { dayOf, writeMoment } from "@pistor/core/basics";
import type { SessionRecord } from "@pistor/core/session";
import { roomKnowledge } from "@pistor/knowledge/session";
import { checkMixtureOf } from "../dosing/mix-of-record.ts";
import { screenDocument, screenDocumentOf } from "../eligibility/screen-patient.ts";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { DemoPatient, DemoSession, DemoTest } from "./demo-clinic.ts";
import type { Booked, LaidCourse } from "./demo-course.ts";
import { answersOf } from "./demo-patient.ts";
import type { Chance } from "./random.ts";
import type { RosterCourse, RosterEntry } from "./roster-entry.ts";
import type { SessionSketch } from "./session-record.ts";
import { creamIsUsed, openRecord, signedRecord } from "./session-record.ts";
import type { DemoMember } from "./staff.ts";
import { substancesGiven } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { inMinutes } from "./working-day.ts";

/** What the sessions of one course are written from. */
export interface CourseSketch {
  readonly day: WorkingDay;
  readonly country: string;
  /** With the clinic's own values. */
  readonly knowledge: ClinicKnowledge;
  readonly entry: RosterEntry;
  readonly course: RosterCourse;
  readonly chart: Pick<DemoPatient, "details" | "assessments">;
  readonly laid: LaidCourse;
  readonly test: Pick<DemoTest, "at" | "by" | "readings">;
  readonly consent: { readonly version: string; readonly signedAt: string };
  readonly physician: DemoMember;
  readonly nurses: readonly [DemoMember, DemoMember];
  readonly chance: Chance;
}

/** Every session that has begun: signed, or being charted. */
export function sessionsOf(sketch: CourseSketch): DemoSession[] {
  const { day, course, laid } = sketch;
  return laid.sessions.flatMap((visit) => {
    const number = visit.number ?? 0;
    const isNow = number === course.number ? course.now : undefined;
    if (visit.at > day.now || isNow === "waits") return [];
    return [writeSession(sketch, visit, number, isNow)];
  });
}

function writeSession(sketch: CourseSketch, visit: Booked, number: number, isNow: RosterCourse["now"]): DemoSession {
  const { day, course, physician, nurses, chance } = sketch;
  const written = (minutes: number) => writeMoment(day.zone, Math.min(inMinutes(visit.at, minutes), day.now));
  const record = sketchOf(sketch, visit, number);
  const inRoom = isNow === "in-room";
  // When the patient has been watched for long enough.
  const afterwards = Math.floor(visit.minutes * 0.4) + roomKnowledge.observationMinutes.settled.value + 5;
  const { document: whole, mixture } = withMixture(sketch, inRoom ? openRecord(record) : signedRecord(record));
  const isAmended = course.amended?.number === number;
  const document = isAmended ? { ...whole, pain: 0 } : whole;
  const [nurse] = nurses;
  return {
    number,
    on: record.on,
    room: visit.room,
    opened: { at: written(-8), by: nurse.key },
    document,
    saved: { at: written(inRoom ? 11 : afterwards), by: physician.key },
    mixture: { at: written(inRoom ? -2 : visit.minutes - 3), by: physician.key, ...mixture },
    signed: inRoom || isNow === "unsigned" ? null : { at: written(afterwards + 1), by: physician.key },
    amended: isAmended
      ? {
          at: written(25 * 60 + chance.whole(0, 30)),
          by: physician.key,
          reason: "The pain score was left at 0 by mistake: the patient had said 2 of 10.",
          document: { ...document, pain: 2 },
        }
      : null,
  };
}

function sketchOf(sketch: CourseSketch, visit: Booked, number: number): SessionSketch {
  const { day, country, knowledge, entry, course, chart, laid, physician, nurses, chance, test, consent } = sketch;
  const { answers, allergies } = answersOf(entry);
  const on = dayOf(day.zone, visit.at);
  const cream = creamIsUsed(day, course, visit.at);
  const known = {
    details: { ...chart.details, birthDate: chart.details.birthDate as CalendarDate },
    answers: { answers, allergies },
  };
  const asked = { treatment: course.treatment, on, mixture: substancesGiven(course, cream) };
  const { decision } = screenDocument(knowledge.eligibility, screenDocumentOf(known, country, asked));
  const decided = chart.assessments.find((each) => each.decided !== null)?.decided ?? null;
  const [nurse, otherNurse] = nurses;
  return {
    day,
    patient: entry,
    course,
    allergies,
    number,
    on,
    cream,
    decision,
    test,
    consent,
    chance,
    starts: visit.at,
    plannedOn: laid.plan.sessions[number - 1]?.on ?? on,
    decidedBy:
      decision === "physician-decides" && decided !== null
        ? {
            physician: physician.name,
            reason: decided.reason,
          }
        : null,
    physician: physician.name,
    nurse: nurse.name,
    otherNurse: otherNurse.name,
  };
}

/** The record with the verdict that the check of its own mixture gives. */
function withMixture({ entry, country, knowledge }: CourseSketch, record: SessionRecord) {
  const { answers, allergies } = answersOf(entry);
  const checked = checkMixtureOf(knowledge.dosing, record, { weightKg: entry.weightKg, allergies, answers, country });
  if (checked === null || record.mixture === undefined) throw new Error(`The mixture of ${entry.key} cannot be read.`);
  const mixture = { ...record.mixture, verdict: checked.answer.verdict };
  return { document: { ...record, mixture }, mixture: checked };
}
