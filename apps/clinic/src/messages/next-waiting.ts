import type { InquiryRow } from "@pistor/api/messages";

type Row = Pick<InquiryRow, "id" | "urgent" | "waitsSince">;

/**
 * Who is answered next, and how many wait; whoever is answered now is not among them.
 *
 * @param inbox as the inbox sorts them: words of an emergency first, then the longest wait
 */
export function nextWaiting<R extends Row>(inbox: readonly R[], now: string): { next: R | null; waiting: number } {
  const waiting = inbox.filter(({ id, urgent, waitsSince }) => id !== now && (urgent !== null || waitsSince !== null));
  return { next: waiting[0] ?? null, waiting: waiting.length };
}
