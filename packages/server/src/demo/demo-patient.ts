import type { Details, Examination } from "@pistor/api/patient";
import type { CalendarDate, Moment } from "@pistor/core/basics";
import { addDays, addMonths, dayOf, writeMoment } from "@pistor/core/basics";
import type { Answers } from "@pistor/core/eligibility";
import { answersSchema } from "@pistor/core/eligibility";
import { policyFor } from "@pistor/core/evidence";
import { screenDocument, screenDocumentOf } from "../eligibility/screen-patient.ts";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { plainAnswers } from "./answers.ts";
import type { DemoAssessment, DemoPatient } from "./demo-clinic.ts";
import type { Chance } from "./random.ts";
import type { RosterEntry } from "./roster-entry.ts";
import { substancesPlanned } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { inMinutes, momentOf, openDayFrom } from "./working-day.ts";

/** What the chart of a patient is written from. */
export interface PatientSketch {
  readonly day: WorkingDay;
  readonly country: string;
  /** With the clinic's own values. */
  readonly knowledge: ClinicKnowledge;
  readonly entry: RosterEntry;
  /** When the first visit began, or will. */
  readonly consultation: Moment;
  /** The day that the first decision is asked for: session 1, or the first visit itself. */
  readonly asksFor: CalendarDate;
  readonly physician: string;
  readonly nurse: string;
  readonly desk: string;
  readonly chance: Chance;
}

/** Everything of a patient but their courses; nothing of it lies after now. */
export function chartOf(sketch: PatientSketch): Omit<DemoPatient, "tests" | "courses"> {
  const { day, entry, consultation, physician, nurse, desk } = sketch;
  const at = (minutes: number) => inMinutes(consultation, minutes);
  const stamp = (moment: Moment, by: string) => ({ at: writeMoment(day.zone, moment), by });
  const details = detailsOf(sketch);
  const asked = entry.unasked === true ? [] : [{ ...stamp(at(3), nurse), moment: at(3), ...answersOf(entry) }];
  const changed = changedAnswers(sketch);
  const answers = [...asked, ...(changed === null ? [] : [changed])].filter(({ moment }) => moment <= day.now);
  const examined =
    entry.unasked === true || at(9) > day.now ? [] : [{ ...stamp(at(9), physician), document: examinationOf(sketch) }];
  return {
    key: entry.key,
    registered: stamp(registeredAt(sketch), desk),
    details,
    answers: answers.map(({ moment: _, ...kept }) => kept),
    examinations: examined,
    assessments: answers.flatMap((kept) => assess(sketch, details, kept)),
  };
}

/** The answers that stand at a moment. */
export function answersOf(entry: RosterEntry): { answers: Answers; allergies: readonly string[] } {
  const answers = answersSchema.parse({ ...plainAnswers(entry), ...entry.answers });
  return { answers, allergies: entry.allergies ?? [] };
}

function changedAnswers({ day, entry, nurse }: PatientSketch) {
  if (entry.changed === undefined) return null;
  const { daysAgo, nsaidDaysAgo, answers: changed } = entry.changed;
  const moment = momentOf(day, openDayFrom(day, -daysAgo), day.opensMinute + 6 * 60);
  const { answers, allergies } = answersOf(entry);
  const nsaid = nsaidDaysAgo === undefined ? {} : { "nsaid-last-taken": addDays(day.today, -nsaidDaysAgo) };
  return {
    at: writeMoment(day.zone, moment),
    by: nurse,
    moment,
    answers: { ...answers, ...changed, ...nsaid },
    allergies,
  };
}

function detailsOf({ day, entry, chance }: PatientSketch): Details {
  const { given, family, sex, language, country, city, age } = entry;
  const birthDate = addDays(addMonths(day.today, -12 * age), -chance.whole(20, 340));
  // Numbers and addresses that nobody has.
  const phone = `+90 555 010 ${String(chance.whole(0, 9999)).padStart(4, "0")}`;
  return {
    givenName: given,
    familyName: family,
    birthDate,
    sex,
    language,
    country,
    city,
    phone,
    email: `${entry.key}@patient.example`,
  };
}

function registeredAt({ day, consultation, chance }: PatientSketch): Moment {
  let on = addDays(dayOf(day.zone, consultation), -chance.whole(2, 6));
  // A first visit that is still to come was asked for before today.
  if (on >= day.today) on = openDayFrom(day, -chance.whole(1, 4));
  return momentOf(day, on, day.opensMinute + chance.whole(30, 400));
}

function examinationOf({ entry, chance }: PatientSketch): Examination {
  const controlled = entry.answers?.hypertension === "uncontrolled" ? 40 : 0;
  const glogau = entry.age < 36 ? "I" : entry.age < 52 ? "II" : entry.age < 64 ? "III" : "IV";
  return {
    fitzpatrick: entry.fitzpatrick,
    glogau,
    weightKg: entry.weightKg,
    goal: entry.goal,
    systolicMmHg: 108 + Math.floor(entry.age / 3) + chance.whole(0, 12) + controlled,
    diastolicMmHg: 66 + Math.floor(entry.age / 8) + chance.whole(0, 8) + controlled / 2,
    skin: chance.pick([
      "Dry on the cheeks, no lesion at the site.",
      "Even, no lesion at the site.",
      "Fine lines at rest round the eyes, no lesion at the site.",
      "A few telangiectases, no lesion at the site.",
    ]),
    medicines: entry.medicines ?? "",
    notes: "",
  };
}

/** The decision as it was kept beside a version of the answers, with the physician's word where there was one. */
function assess(
  { day, entry, country, knowledge, asksFor, physician }: PatientSketch,
  details: Details,
  kept: {
    readonly moment: Moment;
    readonly answers: Answers;
    readonly allergies: readonly string[] | null;
    readonly by: string;
  },
): DemoAssessment[] {
  const treatment = entry.course?.treatment ?? entry.asks ?? "face";
  const isChange =
    entry.changed !== undefined && kept.answers !== undefined && kept.moment > inMinutes(day.now, -60 * 24 * 8);
  const moment = inMinutes(kept.moment, 1);
  if (moment > day.now) return [];
  const on = isChange && asksFor < day.today ? day.today : asksFor;
  const course = entry.course ?? { treatment, number: 1, at: { days: 0 } };
  const known = { details: { ...details, birthDate: details.birthDate as CalendarDate }, answers: kept };
  const ask = (mixture: readonly string[], minutes: number): DemoAssessment => {
    const request = screenDocumentOf(known, country, { treatment, on, mixture });
    const answer = screenDocument(knowledge.eligibility, request);
    const at = inMinutes(moment, minutes);
    const decided =
      answer.decision === "physician-decides" && entry.decided !== undefined && inMinutes(at, 5) <= day.now
        ? { ...entry.decided, at: writeMoment(day.zone, inMinutes(at, 5)), by: physician }
        : null;
    return {
      at: writeMoment(day.zone, at),
      by: isChange ? kept.by : physician,
      treatment,
      on,
      request,
      answer,
      policy: policyFor(knowledge.eligibility, knowledge.policy),
      decided,
    };
  };
  const { cream: _, ...withCream } = course;
  const without = ask(substancesPlanned(course), 1);
  // Where the cream is what stands against it, the first question was asked with the cream.
  return entry.course?.cream === false && treatment === "face"
    ? [ask(substancesPlanned(withCream), 0), without]
    : [without];
}
