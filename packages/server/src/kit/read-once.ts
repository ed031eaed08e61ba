import type { RootOperationNode, Transaction } from "kysely";
import { SelectQueryNode } from "kysely";
import type { Tables } from "./tables.ts";

type Db = Transaction<Tables>;

/** Stands for what a transaction has seen since it last wrote or locked anything; another stands there afterwards. */
const sights = new WeakMap<Db, { seen: object }>();

/**
 * The transaction, so that what is asked in it twice by a `newReadOnce` is read once.
 *
 * All of it is forgotten with everything that is not a plain reading: what the transaction has written is read anew, and so
 * is what others wrote while it waited for a lock. Nothing is known beyond the transaction.
 */
export function reading(transaction: Db): Db {
  const sight = { seen: {} };
  const db = transaction.withPlugin({
    transformQuery({ node }) {
      if (!onlyReads(node)) sight.seen = {};
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  sights.set(db, sight);
  return db;
}

/** Without a lock, and without a write in its `with`. A statement in words of its own may be anything. */
function onlyReads(node: RootOperationNode): boolean {
  if (!SelectQueryNode.is(node)) return false;
  const before = node.with?.expressions ?? [];
  return (node.endModifiers ?? []).length === 0 && before.every(({ expression }) => SelectQueryNode.is(expression));
}

/** What each sight has found, by what it was asked by. */
function newFinds<Found>(): (db: Db) => Map<string, Found> {
  const all = new WeakMap<object, Map<string, Found>>();
  return (db) => {
    const seen = sights.get(db)?.seen ?? {};
    const finds = all.get(seen) ?? new Map<string, Found>();
    all.set(seen, finds);
    return finds;
  };
}

/** @param key everything that is asked by, the clinic too */
export type ReadOnce<Found> = (db: Db, key: string, read: () => Promise<Found>) => Promise<Found>;

/** A reading that a transaction does once. What it finds is shared: nobody changes it. */
export function newReadOnce<Found>(): ReadOnce<Found> {
  const findsOf = newFinds<{ readonly found: Found }>();
  return async (db, key, read) => {
    // Taken before it is read: what is found goes to where it was looked for, also where a write came between.
    const finds = findsOf(db);
    const before = finds.get(key);
    if (before !== undefined) return before.found;
    const found = await read();
    finds.set(key, { found });
    return found;
  };
}

/** @param of everything that is asked by beside the id, the clinic too */
export type ReadEachOnce<Found> = (
  db: Db,
  of: string,
  ids: readonly string[],
  readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
) => Promise<Map<string, Found>>;

/**
 * A reading by ids that a transaction does once for each; those that were not read yet are read together.
 *
 * @returns by the ids, in their order; one of which nothing is found is not in it
 */
export function newReadEachOnce<Found>(): ReadEachOnce<Found> {
  const findsOf = newFinds<{ readonly found: Found | undefined }>();
  return async (db, of, ids, readAll) => {
    const finds = findsOf(db);
    // PostgreSQL writes an id in small letters, whatever it was asked by.
    const keyOf = (id: string) => `${of} ${id.toLowerCase()}`;
    const asked = [...new Set(ids)].sort();
    const missing = asked.filter((id) => !finds.has(keyOf(id)));
    if (missing.length > 0) {
      const read = await readAll(missing);
      for (const id of missing) finds.set(keyOf(id), { found: read.get(id.toLowerCase()) });
    }
    return new Map(
      asked.flatMap((id) => {
        const found = finds.get(keyOf(id))?.found;
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  };
}

/** Rows by the id that each is of, in the order in which they come. */
export function rowsById<Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of rows) {
    const own = all.get(idOf(row)) ?? [];
    own.push(row);
    all.set(idOf(row), own);
  }
  return all;
}
