import type { SessionRecord } from "@pistor/core/session";

/** The record with the reason as it is typed. One of nothing but spaces is none: the server would not understand it. */
export function withReason(record: SessionRecord, id: string, text: string): SessionRecord {
  const { [id]: _, ...rest } = record.reasons;
  return { ...record, reasons: text.trim() === "" ? rest : { ...rest, [id]: text } };
}
