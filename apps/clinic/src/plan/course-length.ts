import { useReady, useWords } from "./course-words.ts";
import { weeksOf } from "./ribbon.ts";

interface Spanning {
  readonly sessions: readonly unknown[];
  readonly spanDays: number;
}

/** How long a course is, `6 sessions in 10 weeks`; one session spans nothing. Empty until its words are here. */
export function useCourseLength(): (course: Spanning) => string {
  const w = useWords();
  const ready = useReady();
  return ({ sessions, spanDays }) => {
    if (!ready) return "";
    const counted = w("length.sessions", { count: sessions.length });
    return spanDays === 0 ? counted : w("length.inWeeks", { count: weeksOf(spanDays), sessions: counted });
  };
}

/** A course by its treatment and its length. */
export function useCourseTitle(): (treatment: string, course: Spanning) => string {
  const w = useWords();
  const lengthOf = useCourseLength();
  return (treatment, course) => {
    const length = lengthOf(course);
    return length === "" ? treatment : w("length.titled", { treatment, length });
  };
}
