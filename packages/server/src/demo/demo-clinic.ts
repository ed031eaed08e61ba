import type { Details, Examination } from "@pistor/api/patient";
import type { visitReply, visitStates } from "@pistor/api/schedule";
import type { CalendarDate } from "@pistor/core/basics";
import type { MixAnswer, MixRequest } from "@pistor/core/dosing";
import type { Answers, ScreenAnswer, ScreenDocument, Treatment } from "@pistor/core/eligibility";
import type { ClinicPolicy } from "@pistor/core/evidence";
import type { PlanAnswer, PlanRequest } from "@pistor/core/plan";
import type { Lengths } from "@pistor/core/schedule";
import type { SessionRecord } from "@pistor/core/session";
import type { z } from "zod";
import type { DemoDevice } from "./demo-device.ts";
import type { DemoChange } from "./demo-policy.ts";
import type { DemoMember, DemoRoom, RoomKey } from "./staff.ts";

/** Who did it (key of a member) and when (ISO 8601 with the clinic's offset). */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** A whole clinic as plain values: no ids, which the database gives, and nothing after the moment it was made for. */
export interface DemoClinic {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly phone: string;
  readonly opens: string;
  readonly closes: string;
  readonly closedWeekdays: readonly number[];
  readonly languages: readonly string[];
  readonly staff: readonly DemoMember[];
  readonly rooms: readonly DemoRoom[];
  readonly devices: readonly DemoDevice[];
  /** In the order in which they were registered. */
  readonly patients: readonly DemoPatient[];
  readonly visits: readonly DemoVisit[];
  readonly absences: readonly DemoAbsence[];
  readonly personas: readonly DemoPersona[];
  readonly policy: readonly DemoChange[];
}

export interface DemoPatient {
  readonly key: string;
  readonly registered: Stamp;
  readonly details: Details;
  readonly answers: readonly (Stamp & { readonly answers: Answers; readonly allergies: readonly string[] | null })[];
  readonly examinations: readonly (Stamp & { readonly document: Examination })[];
  readonly assessments: readonly DemoAssessment[];
  readonly tests: readonly DemoTest[];
  readonly courses: readonly DemoCourse[];
}

export interface DemoAssessment extends Stamp {
  readonly treatment: Treatment;
  readonly on: CalendarDate;
  readonly request: ScreenDocument;
  readonly answer: ScreenAnswer;
  /** The clinic's own values that it was answered by. */
  readonly policy: ClinicPolicy;
  readonly decided: (Stamp & { readonly decided: "treat" | "do-not-treat"; readonly reason: string }) | null;
}

export interface DemoTest extends Stamp {
  readonly substance: string;
  readonly readings: readonly (Stamp & {
    readonly reaction: "none" | "doubtful" | "positive";
    readonly notes: string;
  })[];
}

export interface DemoCourse extends Stamp {
  readonly request: PlanRequest;
  readonly plan: PlanAnswer;
  /** As it was planned for the whole course, before any lot was opened. */
  readonly mixture: { readonly request: MixRequest; readonly answer: MixAnswer };
  readonly consent: (Stamp & { readonly lang: string; readonly version: string }) | null;
  readonly ended: (Stamp & { readonly state: "finished" | "stopped"; readonly reason: string }) | null;
  readonly sessions: readonly DemoSession[];
}

export interface DemoSession {
  readonly number: number;
  readonly on: CalendarDate;
  readonly room: RoomKey;
  readonly opened: Stamp;
  readonly document: SessionRecord;
  readonly saved: Stamp;
  readonly mixture: Stamp & { readonly request: MixRequest; readonly answer: MixAnswer };
  /** null: still a draft. */
  readonly signed: Stamp | null;
  readonly amended: (Stamp & { readonly reason: string; readonly document: SessionRecord }) | null;
}

export interface DemoVisit {
  readonly room: RoomKey;
  readonly at: string;
  readonly minutes: number;
  readonly patient: string;
  readonly purpose: z.output<typeof visitReply>["purpose"];
  /** Whether it belongs to the patient's course. */
  readonly ofCourse: boolean;
  readonly number: number | null;
  readonly state: (typeof visitStates)[number];
  readonly creamAt: string | null;
  readonly lengths: Lengths;
  /** Key of a member; null: nobody in particular. */
  readonly practitioner: string | null;
  /** Id of a device; null: none. */
  readonly device: string | null;
  /** Visits of one patient with the same word are one stay. */
  readonly stay: string;
}

export interface DemoAbsence {
  /** Key of a member; null: the whole clinic. */
  readonly member: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface DemoPersona {
  readonly id: string;
  /** Exactly one of the two. */
  readonly member: string | null;
  readonly patient: string | null;
  readonly opens: string;
}
