import { beforeEach, expect, test } from "vitest";
import { openJson, sealJson } from "./crypto.ts";
import type { Opener } from "./keys.ts";
import { openWithCode, openWithSecret, ownerIdOf, setCode, waitAfter } from "./keys.ts";
import type { Database, Owner } from "./store.ts";

/** The owners of a tablet, kept as its database keeps them: by id, and copied in and out. */
function ownersInMemory(): Pick<Database, "get" | "put"> {
  const owners = new Map<string, Owner>();
  const get = async (_store: string, id: string) => copy(owners.get(id));
  const put = async (_store: string, owner: Owner) => {
    owners.set(owner.id, copy(owner));
    return owner.id;
  };
  return { get, put } as unknown as Pick<Database, "get" | "put">;
}
const copy = <T>(value: T): T => structuredClone(value);

const opener: Opener = {
  clinicId: "c1",
  memberId: "m1",
  clinicName: "Kordon",
  memberName: "Dr. Ada",
  tabletId: "t1",
  secret: Buffer.alloc(32, 0x5a).toString("base64url"),
};
const id = ownerIdOf(opener);
const place = { clinicId: "c1", memberId: "m1", kind: "work", id: "s1" };
const code = "271828";
/** Rounds of the stretching are tried in crypto.test.ts; here they would only take time. */
const few = 1000;

let database: Database;
let key: CryptoKey;
beforeEach(async () => {
  database = ownersInMemory() as Database;
  const opened = await openWithSecret(database, opener);
  key = opened.key;
  await setCode(database, opened.owner, opener.secret, code, few);
});
const kept = async () => (await database.get("owners", id))?.byCode ?? null;

test("the code opens what the server's secret opens: it is one key, wrapped twice", async () => {
  const sealed = await sealJson(key, place, { notes: "Nil Demir" });
  const tried = await openWithCode(database, id, code, 0);
  expect(tried.state).toBe("open");
  if (tried.state === "open") expect(await openJson(tried.key, place, sealed)).toEqual({ notes: "Nil Demir" });
});

test("wrong codes are slowed down from the third on, and nothing is heard before its time, not even the right code", async () => {
  // The decision on working without a network: from the third, five seconds, then twice as long each time.
  let now = 1_000_000;
  for (const [left, waitMs] of [
    [9, 0],
    [8, 0],
    [7, 5_000],
    [6, 10_000],
    [5, 20_000],
  ] as const) {
    expect(await openWithCode(database, id, "314159", now)).toEqual({ state: "wrong", left, waitMs });
    if (waitMs > 0) {
      expect(await openWithCode(database, id, code, now + waitMs - 1)).toEqual({ state: "wait", waitMs: 1 });
      now += waitMs;
    }
  }
  expect(await kept()).toMatchObject({ wrong: 5 });
  expect([3, 8, 9, 10].map(waitAfter)).toEqual([5_000, 160_000, 300_000, 300_000]);
});

test("a try is counted before it is judged, so that a page closed in between has used it up", async () => {
  const written: (number | undefined)[] = [];
  const put = database.put.bind(database);
  database.put = (async (store: "owners", owner: Owner) => {
    written.push(owner.byCode?.wrong);
    return put(store, owner);
  }) as Database["put"];
  await openWithCode(database, id, "314159", 0);
  expect(written).toEqual([1]);
  await openWithCode(database, id, code, 0);
  expect(written).toEqual([1, 2, 0]);
});

test("the right code begins the count anew", async () => {
  await openWithCode(database, id, "314159", 0);
  await openWithCode(database, id, "314159", 0);
  expect(await openWithCode(database, id, code, 0)).toMatchObject({ state: "open" });
  expect(await kept()).toMatchObject({ wrong: 0, notBefore: 0 });
  expect(await openWithCode(database, id, "314159", 0)).toEqual({ state: "wrong", left: 9, waitMs: 0 });
});

test("after ten wrong codes the copy is gone for the right one too, and the server's way still opens the same key", async () => {
  const sealed = await sealJson(key, place, 1);
  let now = 0;
  for (let tries = 1; tries <= 9; tries++) {
    expect(await openWithCode(database, id, "314159", now)).toMatchObject({ state: "wrong", left: 10 - tries });
    now += 300_000;
  }
  expect(await openWithCode(database, id, "314159", now)).toEqual({ state: "no-code" });
  expect(await kept()).toBeNull();
  expect(await openWithCode(database, id, code, now + 300_000)).toEqual({ state: "no-code" });
  const again = await openWithSecret(database, opener);
  expect(await openJson(again.key, place, sealed)).toBe(1);
});

test("who holds an open tablet but not the server's secret sets no code of their own", async () => {
  const owner = await database.get("owners", id);
  const other = Buffer.alloc(32, 0x5b).toString("base64url");
  if (owner === undefined) throw new Error("no owner is kept");
  await expect(setCode(database, owner, other, "161803", few)).rejects.toThrow();
  expect(await openWithCode(database, id, code, 0)).toMatchObject({ state: "open" });
});

test("another tablet's name makes another key: what the one before sealed is not opened with it", async () => {
  const sealed = await sealJson(key, place, 1);
  const other = await openWithSecret(database, { ...opener, tabletId: "t2" });
  await expect(openJson(other.key, place, sealed)).rejects.toThrow();
  expect(other.owner.byCode).toBeNull();
});
