import type { Wrapped } from "./crypto.ts";
import { importKey, keyOfCode, keyOfSecret, makePepper, openBytes, randomBytes, rounds, sealBytes } from "./crypto.ts";
import type { Database, Owner } from "./store.ts";

/** Who opens, and with which secret of the server's. */
export interface Opener {
  readonly clinicId: string;
  readonly memberId: string;
  readonly clinicName: string;
  readonly memberName: string;
  readonly tabletId: string;
  readonly secret: string;
}

export const ownerIdOf = ({ clinicId, memberId }: Pick<Opener, "clinicId" | "memberId">): string =>
  `${clinicId}/${memberId}`;

/** How often a code may be tried wrongly before its copy of the key is taken away; the server's way remains. */
export const mostWrong = 10;

/** How long after this many wrong codes the next one is heard, milliseconds: 0, 0, 0, 5 s, 10 s, 20 s … 5 min. */
export function waitAfter(wrong: number): number {
  return wrong < 3 ? 0 : Math.min(300_000, 5_000 * 2 ** (wrong - 3));
}

const placeOfKey = (owner: Pick<Owner, "clinicId" | "memberId">, way: string) => ({
  clinicId: owner.clinicId,
  memberId: owner.memberId,
  kind: "key",
  id: way,
});

/** Opens the member's key with the server's secret; makes a new one where there is none, or where it no longer opens. */
export async function openWithSecret(database: Database, opener: Opener): Promise<{ owner: Owner; key: CryptoKey }> {
  const kept = await database.get("owners", ownerIdOf(opener));
  if (kept !== undefined && kept.tabletId === opener.tabletId) {
    const raw = await rawBySecret(kept, opener.secret).catch(() => null);
    if (raw !== null) return { owner: kept, key: await importKey(raw) };
  }
  const raw = randomBytes(32);
  const salt = randomBytes(16);
  const { clinicId, memberId, clinicName, memberName, tabletId } = opener;
  const who = { id: ownerIdOf(opener), clinicId, memberId, clinicName, memberName, tabletId };
  const sealed = await sealBytes(await keyOfSecret(opener.secret, salt), placeOfKey(who, "secret"), raw);
  const bySecret: Wrapped = { salt, ...sealed };
  const owner: Owner = { ...who, bySecret, byCode: null, pepper: await makePepper(), waits: 0, since: null };
  await database.put("owners", owner);
  return { owner, key: await importKey(raw) };
}

async function rawBySecret(owner: Owner, secret: string): Promise<Uint8Array<ArrayBuffer>> {
  return openBytes(await keyOfSecret(secret, owner.bySecret.salt), placeOfKey(owner, "secret"), owner.bySecret);
}

/** Wraps the key by a code too. It takes the server's secret: who only holds the open tablet sets no code of their own. */
export async function setCode(
  database: Database,
  owner: Owner,
  secret: string,
  code: string,
  times = rounds,
): Promise<Owner> {
  const raw = await rawBySecret(owner, secret);
  const salt = randomBytes(16);
  const sealed = await sealBytes(await keyOfCode(code, salt, owner.pepper, times), placeOfKey(owner, "code"), raw);
  const kept = (await database.get("owners", owner.id)) ?? owner;
  const after: Owner = { ...kept, byCode: { salt, ...sealed, rounds: times, wrong: 0, notBefore: 0 } };
  await database.put("owners", after);
  return after;
}

export type Tried =
  | { readonly state: "open"; readonly owner: Owner; readonly key: CryptoKey }
  | { readonly state: "wrong"; readonly left: number; readonly waitMs: number }
  | { readonly state: "wait"; readonly waitMs: number }
  | { readonly state: "no-code" };

/** Tries a code. A wrong one is counted before the next may be tried, so that a reload does not begin anew. */
export async function openWithCode(database: Database, ownerId: string, code: string, now: number): Promise<Tried> {
  const owner = await database.get("owners", ownerId);
  const byCode = owner?.byCode;
  if (owner === undefined || byCode === undefined || byCode === null) return { state: "no-code" };
  if (byCode.notBefore > now) return { state: "wait", waitMs: byCode.notBefore - now };
  // Counted before it is judged: a page that is closed in between has used up its try.
  const wrong = byCode.wrong + 1;
  await database.put("owners", { ...owner, byCode: { ...byCode, wrong, notBefore: now + waitAfter(wrong) } });
  const wrapping = await keyOfCode(code, byCode.salt, owner.pepper, byCode.rounds);
  const raw = await openBytes(wrapping, placeOfKey(owner, "code"), byCode).catch(() => null);
  if (raw !== null) {
    const right: Owner = { ...owner, byCode: { ...byCode, wrong: 0, notBefore: 0 } };
    await database.put("owners", right);
    return { state: "open", owner: right, key: await importKey(raw) };
  }
  if (wrong < mostWrong) return { state: "wrong", left: mostWrong - wrong, waitMs: waitAfter(wrong) };
  await database.put("owners", { ...owner, byCode: null });
  return { state: "no-code" };
}
