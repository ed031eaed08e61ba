import type { CalendarDate } from "@pistor/core/basics";
import { dayOf, timeOf } from "@pistor/core/basics";
import type { PlanAnswer } from "@pistor/core/plan";
import type { Purpose } from "@pistor/core/schedule";
import type { ClinicPlace } from "./clinic.queries.ts";

/** What is planned and not booked: services of one stay, on a day and at a wished time. */
export interface Wanted {
  readonly kind: Purpose;
  readonly number: number | null;
  readonly on: CalendarDate;
  readonly time: string;
  readonly purposes: readonly Purpose[];
  /** Consultation, test and reading are on their day: later would be too late for session 1. */
  readonly mayWait: boolean;
}

/** What is booked or given already, or is not to be booked; `on` is the day of a review that is of no session. */
export type Has = (purpose: Purpose, number: number | null, on?: string) => boolean;

/** Consultation and test, each by itself; anything else as it is. */
export function partsOf(wanted: Wanted): Wanted[] {
  if (wanted.kind !== "allergy-test") return [wanted];
  // The test first, as all that follows depends on its hour; the consultation goes before it where there is time.
  return wanted.purposes.toReversed().map((purpose) => ({ ...wanted, kind: purpose, purposes: [purpose] }));
}

/** Consultation, test and reading first, then the sessions with their reviews, then reviews that follow none. */
export function wantedOf(
  { zone }: ClinicPlace,
  { sessions, events }: PlanAnswer,
  has: Has,
  bookedTest: number | null,
): Wanted[] {
  const at = (moment: string | number) => {
    const when = typeof moment === "number" ? moment : Date.parse(moment);
    return { on: dayOf(zone, when), time: timeOf(zone, when) };
  };
  const single = (purpose: "first-visit" | "allergy-test" | "allergy-reading"): Wanted[] => {
    // The first reading belongs to the visit at which the test is placed.
    const event = events.findLast(({ kind }) => kind === (purpose === "first-visit" ? "consultation" : purpose));
    return event === undefined || has(purpose, null)
      ? []
      : [{ kind: purpose, number: null, ...at(event.at), purposes: [purpose], mayWait: false }];
  };
  const [consultation] = single("first-visit");
  const [test] = single("allergy-test");
  const together: Wanted[] =
    consultation !== undefined && test !== undefined && consultation.on === test.on
      ? [{ ...test, purposes: ["first-visit", "allergy-test"] }]
      : [
          ...(test === undefined ? [] : [test]),
          ...(consultation === undefined ? [] : [{ ...consultation, ...(bookedTest === null ? {} : at(bookedTest)) }]),
        ];
  const reviewOf = (number: number) => events.some(({ kind, session }) => kind === "review" && session === number);
  return [
    ...together,
    ...single("allergy-reading"),
    ...sessions.flatMap(({ number, at: moment }): Wanted[] => {
      if (has("session", number)) return [];
      const review = reviewOf(number) && !has("review", number);
      const purposes: Purpose[] = review ? ["session", "review"] : ["session"];
      return [{ kind: "session", number, ...at(moment), purposes, mayWait: true }];
    }),
    ...events
      .filter(({ kind, session, at }) => kind === "review" && session === null && !has("review", null, at.slice(0, 10)))
      .map((event): Wanted => ({ kind: "review", number: null, ...at(event.at), purposes: ["review"], mayWait: true })),
  ];
}
