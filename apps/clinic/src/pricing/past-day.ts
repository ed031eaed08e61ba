import { isCalendarDate } from "@pistor/core/basics";

/** Whether it is a day on which something can have happened: one that exists, today or earlier. */
export function isPastDay(typed: string, today: string): boolean {
  return isCalendarDate(typed) && typed <= today;
}
