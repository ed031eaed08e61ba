import type { Answers } from "@pistor/core/eligibility";

/** A place in the demo's time: a turn of a room on the day of the demo (0 is about now), or an open day from it. */
export type Anchor = { readonly turn: number } | { readonly days: number };

export interface RosterCourse {
  readonly treatment: "face" | "body" | "cellulite" | "fat" | "hair" | "pain";
  /** Which session of the course stands at the anchor. */
  readonly number: number;
  readonly at: Anchor;
  readonly sessions?: number;
  /** Which of the treatment's maps. */
  readonly map?: string;
  readonly cream?: false;
  /** The session at the anchor: its needles are in progress, it waits for a decision, or nobody has signed it. */
  readonly now?: "in-room" | "waits" | "unsigned";
  readonly amended?: { readonly number: number };
  readonly bruise?: { readonly number: number };
  readonly widened?: { readonly number: number };
  readonly ended?: { readonly state: "finished" | "stopped"; readonly daysAgo: number; readonly reason: string };
  /** Nights of one stay, for who comes from abroad. */
  readonly nights?: number;
}

/** One made-up patient, as a sketch: everything else follows from it. */
export interface RosterEntry {
  readonly key: string;
  readonly given: string;
  readonly family: string;
  readonly sex: "female" | "male" | "other";
  readonly age: number;
  readonly language: "en" | "tr" | "de" | "fr" | "ar" | "ru";
  readonly country: string;
  readonly city: string;
  readonly fitzpatrick: "I" | "II" | "III" | "IV" | "V" | "VI";
  readonly weightKg: number;
  /** In the patient's own words. */
  readonly goal: string;
  readonly medicines?: string;
  /** Where an answer is not the plain one; undefined: not answered. */
  readonly answers?: { readonly [Key in keyof Answers]?: Answers[Key] | undefined };
  /** Left out: asked and none. */
  readonly allergies?: readonly string[];
  /** Nothing was asked yet. */
  readonly unasked?: true;
  readonly course?: RosterCourse;
  /** What a patient without a course asks about; left out: the face. */
  readonly asks?: RosterCourse["treatment"];
  /** A visit that is no session of the course. */
  readonly visit?: { readonly purpose: "first-visit" | "review"; readonly at: Anchor };
  /** What changed since the first visit. `nsaidDaysAgo` counts from the day of the demo. */
  readonly changed?: {
    readonly daysAgo: number;
    readonly answers: { readonly [Key in keyof Answers]?: Answers[Key] };
    readonly nsaidDaysAgo?: number;
  };
  readonly decided?: { readonly decided: "treat" | "do-not-treat"; readonly reason: string };
}
