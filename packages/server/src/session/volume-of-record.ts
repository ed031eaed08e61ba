import { sessionRecordSchema, totals } from "@pistor/core/session";

/** What a signed document came to: computed from its map each time, never kept beside it. */
export function volumeOfRecord(document: unknown): { readonly points: number; readonly volumeMl: number } {
  const { points, volumeMl } = totals(sessionRecordSchema.parse(document));
  return { points, volumeMl };
}
