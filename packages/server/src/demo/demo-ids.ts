import type { Writer } from "../patient/patient.queries.ts";
import type { Stamp } from "./demo-clinic.ts";

/** Ids by the keys of the demo. */
export interface Ids {
  readonly clinicId: string;
  readonly members: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
  /** Lots of the stock by what is printed on them. */
  readonly lots: ReadonlyMap<string, string>;
}

export function writerOf({ clinicId, members }: Ids, { at, by }: Stamp): Writer {
  return { clinicId, memberId: idOf(members, by), at: new Date(at).toISOString() };
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo names ${key}, which it does not have.`);
  return id;
}

/** PostgreSQL takes no insert without rows. */
export async function insertAll<Row>(
  rows: readonly Row[],
  insert: (rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  if (rows.length > 0) await insert(rows);
}
