import * as z from "zod";
import { momentSchema } from "../basics/index.ts";

/** Something known of a patient: what, since when, and from whom. What is not here is not known. */
export interface Known<Value> {
  readonly value: Value;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Who wrote it down: a member of the team, or the patient. */
  readonly by: string;
}

/** The same as a schema. */
export function knownSchema<Schema extends z.ZodType>(value: Schema) {
  return z.strictObject({ value, at: momentSchema, by: z.string().trim().min(1).max(200) });
}

/** Facts by key; a key that is missing was never asked. */
export type KnownFacts<Facts extends object> = { readonly [Key in keyof Facts]?: Known<Facts[Key]> };

/**
 * The latest of what was written down for each key, and what it replaced stands beside it, oldest first.
 *
 * @param entries in any order; of two of one moment, the later one in the list holds
 */
export function latestFacts<Value>(
  entries: readonly (Known<Value> & { readonly key: string })[],
): Readonly<Record<string, { readonly now: Known<Value>; readonly before: readonly Known<Value>[] }>> {
  const sorted = entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const byKey = new Map<string, Known<Value>[]>();
  for (const { key, value, at, by } of sorted) byKey.set(key, [...(byKey.get(key) ?? []), { value, at, by }]);
  return Object.fromEntries(
    [...byKey].flatMap(([key, known]) => {
      const now = known.at(-1);
      return now === undefined ? [] : [[key, { now, before: known.slice(0, -1) }]];
    }),
  );
}

/** Only the values, for an engine that asks what is known and not from whom. */
export function valuesOf<Value>(facts: Readonly<Record<string, Known<Value> | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, known]) => (known === undefined ? [] : [[key, known.value]])),
  );
}
