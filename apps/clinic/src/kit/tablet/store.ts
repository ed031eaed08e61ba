import type { DBSchema, IDBPDatabase } from "idb";
import { deleteDB, openDB } from "idb";
import type { Place, Sealed, Wrapped } from "./crypto.ts";
import { openJson, sealJson } from "./crypto.ts";

/** A member who keeps something on this tablet. Nothing in it is of a patient: it is read before anybody has signed in. */
export interface Owner {
  /** `clinic/member` */
  readonly id: string;
  readonly clinicId: string;
  readonly memberId: string;
  readonly clinicName: string;
  readonly memberName: string;
  readonly tabletId: string;
  readonly bySecret: Wrapped;
  /** null: no code was set, or it was tried wrongly too often. */
  readonly byCode: (Wrapped & { readonly rounds: number; readonly wrong: number; readonly notBefore: number }) | null;
  readonly pepper: CryptoKey;
  /** Sessions with unsent work, and since when; said without opening anything. */
  readonly waits: number;
  readonly since: string | null;
}

interface KeptSealed extends Sealed {
  readonly owner: string;
  readonly kind: string;
  readonly id: string;
  /** Milliseconds since 1970; null: kept until it is sent. */
  readonly expiresAt: number | null;
}

interface Schema extends DBSchema {
  owners: { key: string; value: Owner };
  sealed: { key: [string, string, string]; value: KeptSealed; indexes: { owner: string } };
}

export type Database = IDBPDatabase<Schema>;

const name = "pistor-tablet";

/** @throws where the browser keeps nothing: a private window, or storage that is refused */
export async function openDatabase(): Promise<Database> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(made) {
      made.createObjectStore("owners", { keyPath: "id" });
      made.createObjectStore("sealed", { keyPath: ["owner", "kind", "id"] }).createIndex("owner", "owner");
    },
    // Another tab of a newer version waits for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return database;
}

export const forgetEverything = (): Promise<void> => deleteDB(name);

/** Where the outbox keeps its entries and the day its answers: sealed on the tablet, or in memory where nothing is kept. */
export interface Shelf {
  read(kind: string, id: string): Promise<unknown>;
  write(kind: string, id: string, value: unknown, expiresAt?: number | null): Promise<void>;
  drop(kind: string, id: string): Promise<void>;
  /** Ids of a kind. */
  list(kind: string): Promise<string[]>;
  dropAll(kind: string): Promise<void>;
}

/** The member's own shelf; what is on it opens with their key alone. */
export function sealedShelf(database: Database, owner: Owner, key: CryptoKey, now: () => number): Shelf {
  const place = (kind: string, id: string): Place => ({
    clinicId: owner.clinicId,
    memberId: owner.memberId,
    kind,
    id,
  });
  return {
    async read(kind, id) {
      const kept = await database.get("sealed", [owner.id, kind, id]);
      if (kept === undefined) return undefined;
      if (kept.expiresAt !== null && kept.expiresAt <= now()) {
        await database.delete("sealed", [owner.id, kind, id]);
        return undefined;
      }
      return openJson(key, place(kind, id), kept);
    },
    async write(kind, id, value, expiresAt = null) {
      const sealed = await sealJson(key, place(kind, id), value);
      await database.put("sealed", { owner: owner.id, kind, id, expiresAt, ...sealed });
    },
    drop: (kind, id) => database.delete("sealed", [owner.id, kind, id]),
    async list(kind) {
      const keys = await database.getAllKeys("sealed", rangeOf(owner.id, kind));
      return keys.map(([, , id]) => id);
    },
    dropAll: (kind) => database.delete("sealed", rangeOf(owner.id, kind)),
  };
}

/** For a browser that keeps nothing: work is safe as long as the page stays open, and the page says so. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  const at = (kind: string, id: string) => JSON.stringify([kind, id]);
  return {
    read: async (kind, id) => {
      const found = kept.get(at(kind, id));
      return found === undefined ? undefined : JSON.parse(found);
    },
    write: async (kind, id, value) => void kept.set(at(kind, id), JSON.stringify(value)),
    drop: async (kind, id) => void kept.delete(at(kind, id)),
    list: async (kind) =>
      [...kept.keys()]
        .map((each) => JSON.parse(each) as [string, string])
        .flatMap(([of, id]) => (of === kind ? [id] : [])),
    dropAll: async (kind) => {
      const there = Array.from(kept.keys());
      for (const each of there) if ((JSON.parse(each) as [string, string])[0] === kind) kept.delete(each);
    },
  };
}

function rangeOf(owner: string, kind: string): IDBKeyRange {
  return IDBKeyRange.bound([owner, kind], [owner, kind, []]);
}

/** Takes away what an owner keeps, but work that was not sent; the owner too where nothing is left to open. */
export async function forgetOwner(database: Database, owner: Owner): Promise<void> {
  for (const [, kind, id] of await database.getAllKeysFromIndex("sealed", "owner", owner.id))
    if (kind !== "work") await database.delete("sealed", [owner.id, kind, id]);
  const left = await database.count("sealed", rangeOf(owner.id, "work"));
  if (left === 0) await database.delete("owners", owner.id);
  else await database.put("owners", { ...owner, byCode: null });
}

/** Takes away what is past its time, of every owner. */
export async function dropExpired(database: Database, now: number): Promise<void> {
  const move = database.transaction("sealed", "readwrite");
  for (let at = await move.store.openCursor(); at !== null; at = await at.continue())
    if (at.value.expiresAt !== null && at.value.expiresAt <= now) await at.delete();
  await move.done;
}
