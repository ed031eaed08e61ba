import { isCalendarDate } from "@pistor/core/basics";
import type { Span } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** The law's days exist, a span ends after it begins, and a suspension lies inside. */
export const regulationHasDatesInOrder: Check = {
  id: "regulation-has-dates-in-order",
  find: ({ regulations }) =>
    regulations.flatMap(({ at, value }) => {
      const spans = [value, ...(value.suspended ?? [])];
      const wrong = spans.find((span) => !inOrder(span));
      if (wrong !== undefined)
        return [
          {
            at,
            message: `${value.id} goes from ${wrong.from} to ${wrong.until}: give days that exist, the end after the start.`,
          },
        ];
      const outside = (value.suspended ?? []).find((span) => !inside(span, value));
      return outside === undefined
        ? []
        : [
            {
              at,
              message: `${value.id} is suspended from ${outside.from}, when it is not in force: correct the days.`,
            },
          ];
    }),
};

function inOrder({ from, until }: Span): boolean {
  if ([from, until].some((day) => day !== null && !isCalendarDate(day))) return false;
  return from === null || until === null || from < until;
}

function inside(part: Span, whole: Span): boolean {
  const startsInside = whole.from === null || (part.from !== null && part.from >= whole.from);
  return startsInside && (whole.until === null || (part.until !== null && part.until <= whole.until));
}
