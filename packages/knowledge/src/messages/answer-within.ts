import type { Parameter } from "@pistor/core/evidence";

/** How long an inquiry may wait for its answer. */
export const answerWithinHours = {
  id: "messages.answer-within-hours",
  title: "Hours until an inquiry is answered",
  unit: "h",
  stricter: "lower",
  claims: [
    { source: "clinic-default", at: "inquiries", says: 24, unit: "h" },
    { source: "clinic-default", at: "inquiries: over a weekend", says: 72, unit: "h" },
  ],
  settled: {
    value: 24,
    how: "clinic-default",
    why: "No source gives a time. A day by the clock is what somebody who asks for advice can be asked to wait.",
    by: "knowledge board",
    on: "2026-11-22",
  },
} as const satisfies Parameter<number>;
