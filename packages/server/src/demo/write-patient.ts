import type { Moment } from "@pistor/core/basics";
import { dayOf, writeMoment } from "@pistor/core/basics";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { BookedPatient } from "./book-everything.ts";
import type { ClinicSketch } from "./clinics.ts";
import type { DemoCourse, DemoPatient, DemoTest } from "./demo-clinic.ts";
import type { Booked } from "./demo-course.ts";
import { answersOf, chartOf } from "./demo-patient.ts";
import { sessionsOf } from "./demo-sessions.ts";
import { plannedMixture } from "./session-record.ts";
import type { DemoMember } from "./staff.ts";
import { practice, testedSubstances } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { inMinutes, momentOf, openDayFrom } from "./working-day.ts";

const consentVersion = "1";

/** Everything of one patient, with nothing that lies after now. */
export function writePatient(
  clinic: ClinicSketch,
  day: WorkingDay,
  knowledge: ClinicKnowledge,
  booked: BookedPatient,
): DemoPatient {
  const { entry, chance, laid, preparation, own } = booked;
  const treatment = entry.course?.treatment ?? entry.asks ?? "face";
  const physician = physicianFor(clinic, practice[treatment].room);
  const nurses = nursesOf(clinic, physician, chance.whole(0, 1));
  const consultation = preparation?.consultation ?? own;
  if (consultation === null) throw new Error(`${entry.key} has no visit at all.`);
  const chart = chartOf({
    day,
    country: clinic.country,
    knowledge,
    entry,
    chance,
    consultation: consultation.at,
    asksFor: laid?.plan.sessions[0]?.on ?? dayOf(day.zone, consultation.at),
    physician: physician.key,
    nurse: nurses[0].key,
    desk: (clinic.staff.find(({ role }) => role === "coordinator") ?? nurses[0]).key,
  });
  if (laid === null || preparation === null || entry.course === undefined || consultation.at > day.now)
    return { ...chart, tests: [], courses: [] };

  const written = (moment: Moment) => writeMoment(day.zone, moment);
  const tests = testsOf(day, preparation, nurses, testedSubstances(entry.course));
  const [test] = tests;
  // Signed when the test was read for the last time, more than a day after it was asked for.
  const signsAt = inMinutes(preparation.reading.at, 6);
  const consent =
    signsAt <= day.now
      ? { at: written(signsAt), by: nurses[0].key, lang: entry.language, version: consentVersion }
      : null;
  const plannedAt = inMinutes(consultation.at, 22);
  if (plannedAt > day.now) return { ...chart, tests, courses: [] };
  const course: DemoCourse = {
    at: written(plannedAt),
    by: physician.key,
    request: laid.request,
    plan: laid.plan,
    consent,
    mixture: plannedMixture(
      knowledge.dosing,
      {
        course: entry.course,
        on: laid.plan.sessions[0]?.on ?? day.today,
        day,
      },
      {
        ...answersOf(entry),
        weightKg: entry.weightKg,
        country: clinic.country,
      },
    ),
    ended: endOf(day, entry.course, physician),
    sessions:
      consent === null || test === undefined
        ? []
        : sessionsOf({
            day,
            country: clinic.country,
            knowledge,
            entry,
            course: entry.course,
            chart,
            laid,
            test,
            physician,
            nurses,
            chance,
            consent: {
              version: consent.version,
              signedAt: consent.at,
            },
          }),
  };
  return { ...chart, tests, courses: [course] };
}

function testsOf(
  day: WorkingDay,
  { test, reading }: { readonly test: Booked; readonly reading: Booked },
  [nurse, other]: readonly [DemoMember, DemoMember],
  substances: readonly string[],
): DemoTest[] {
  if (test.at > day.now) return [];
  const readings = [
    { moment: inMinutes(test.at, 20), by: nurse.key, notes: "At 20 minutes." },
    { moment: reading.at, by: other.key, notes: "At 48 hours. No reaction is no clearance." },
  ];
  return substances.map((substance) => ({
    substance,
    at: writeMoment(day.zone, test.at),
    by: nurse.key,
    readings: readings
      .filter(({ moment }) => moment <= day.now)
      .map(({ moment, by, notes }) => ({
        at: writeMoment(day.zone, moment),
        by,
        reaction: "none" as const,
        notes,
      })),
  }));
}

function endOf(day: WorkingDay, { ended }: NonNullable<BookedPatient["entry"]["course"]>, physician: DemoMember) {
  if (ended === undefined) return null;
  const at = momentOf(day, openDayFrom(day, -ended.daysAgo), day.opensMinute + 7 * 60);
  return { at: writeMoment(day.zone, at), by: physician.key, state: ended.state, reason: ended.reason };
}

function physicianFor({ rooms, staff }: ClinicSketch, room: string): DemoMember {
  const key = rooms.find((each) => each.key === room)?.physician;
  const found = staff.find((each) => each.key === key) ?? staff.find((each) => each.role === "physician");
  if (found === undefined) throw new Error("A clinic without a physician treats nobody.");
  return found;
}

/** Who holds the kit and who checks the label; where there is one nurse alone, the physician checks. */
function nursesOf({ staff }: ClinicSketch, physician: DemoMember, first: number): readonly [DemoMember, DemoMember] {
  const nurses = staff.filter(({ role }) => role === "nurse");
  const nurse = nurses[first] ?? nurses[0] ?? physician;
  return [nurse, nurses.find((each) => each !== nurse) ?? physician];
}
