import type { CalendarDate } from "@pistor/core/basics";

/** What became of a planned session. */
export interface GivenSession {
  readonly number: number;
  readonly sessionId: string;
  readonly on: CalendarDate;
  /** null until it is signed. */
  readonly signed: { readonly points: number; readonly volumeMl: number } | null;
}
