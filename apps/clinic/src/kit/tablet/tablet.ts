/** The tablet as the pages use it: opened after signing in, or with a code while the network is away. */
import type { Me } from "@pistor/api/access";
import { addTablet, tabletSecret } from "@pistor/api/access";
import { CallFailed, call } from "@pistor/api/kit";
import type { Session } from "@pistor/api/session";
import { showSession } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { nameOf } from "./crypto.ts";
import type { KeptDay, Question } from "./day.ts";
import { keptAnswer, questionOf, takeDay } from "./day.ts";
import type { Opener, Tried } from "./keys.ts";
import { openWithCode, openWithSecret, ownerIdOf, setCode } from "./keys.ts";
import { heard, localMoment, resetTabletState, setAnswerer, setTabletState, tabletState } from "./state.ts";
import type { Database, Owner, Shelf } from "./store.ts";
import { dropExpired, forgetOwner, memoryShelf, openDatabase, sealedShelf } from "./store.ts";
import type { Outbox, Saved } from "./sync.ts";
import { openOutbox } from "./sync.ts";

/** What the pages are told. */
export interface TabletOptions {
  readonly lang: () => string;
  readonly onSealed: (sessionId: string) => void;
  /** The server took this tablet out of use. */
  readonly onEnded: () => void;
}

interface Open {
  readonly ownerId: string;
  readonly owner: Owner | null;
  readonly database: Database | null;
  readonly shelf: Shelf;
  readonly outbox: Outbox;
  /** The server's secret, while it is known: it takes it to set a code. */
  readonly secret: string | null;
  readonly stop: () => void;
}

let open: Open | null = null;
let opening: Promise<void> | null = null;

/** How often the day is taken anew while the network is there. */
const dayEveryMs = 4 * 60_000;
const tabletName = "pistor.tablet";

/** Opens what this tablet keeps for whoever signed in. Without storage, work is kept as long as the page is open. */
export function openFor(me: Me, options: TabletOptions): Promise<void> {
  const { clinic, member } = me;
  if (clinic === null || member === null) return Promise.resolve();
  const ownerId = ownerIdOf({ clinicId: clinic.id, memberId: member.id });
  if (open?.ownerId === ownerId && (open.secret !== null || open.database === null)) return Promise.resolve();
  opening ??= openNow(me, ownerId, options).finally(() => {
    opening = null;
  });
  return opening;
}

async function openNow(me: Me, ownerId: string, options: TabletOptions): Promise<void> {
  if (open?.ownerId === ownerId) return withSecret(me, open, options);
  closeNow();
  setTabletState({ phase: "opening" });
  const database = await openDatabase().catch(() => null);
  if (database === null)
    return begin({ ownerId, owner: null, database, shelf: memoryShelf(), secret: null }, options, me);
  await dropExpired(database, Date.now());
  for (const other of await database.getAll("owners")) if (other.id !== ownerId) await forgetOwner(database, other);
  try {
    // One window after the other: two that made a key at once would seal with two, and only one of them stays.
    const { owner, key, secret } = await navigator.locks.request("pistor-tablet-key", async () => {
      const opener = await openerOf(me, await database.get("owners", ownerId));
      return { ...(await openWithSecret(database, opener)), secret: opener.secret };
    });
    const shelf = sealedShelf(database, owner, key, Date.now);
    await begin({ ownerId, owner, database, shelf, secret }, options, me);
  } catch (error) {
    if (error instanceof CallFailed && error.reply.problem === "tablet.ended") {
      const kept = await database.get("owners", ownerId);
      if (kept !== undefined) await forgetOwner(database, kept);
      await begin({ ownerId, owner: null, database: null, shelf: memoryShelf(), secret: null }, options, me);
      setTabletState({ phase: "ended" });
      return;
    }
    // No answer, or a store that fails: work is kept as long as the page is open, and the page says so.
    await begin({ ownerId, owner: null, database: null, shelf: memoryShelf(), secret: null }, options, me);
  }
}

/** It was opened with a code; now the server knows the member too, and the pages stay as they are. */
async function withSecret(me: Me, before: Open, options: TabletOptions): Promise<void> {
  const opener = await openerOf(me, before.owner).catch(() => null);
  if (opener === null || open !== before) return;
  open = { ...before, secret: opener.secret };
  await keepMe(me);
  await refreshDay(options);
}

/** The tablet's name at the server, made at the first signing in; one that another clinic knows is not asked for. */
async function openerOf(me: Me, kept: Owner | null | undefined): Promise<Opener> {
  const who = {
    clinicId: me.clinic?.id ?? "",
    memberId: me.member?.id ?? "",
    clinicName: me.clinic?.name ?? "",
    memberName: me.member?.name ?? "",
  };
  const place = `${tabletName}.${who.clinicId}`;
  // What is sealed here opens with this tablet's secret alone, also where its name was lost.
  const known = kept?.tabletId ?? localStorage.getItem(place);
  const made = () =>
    call(fetch, addTablet, { body: { name: nameOfBrowser() } }, { idempotencyKey: crypto.randomUUID() });
  const got =
    known === null
      ? await made()
      : await call(fetch, tabletSecret, { params: { tabletId: known } }, { idempotencyKey: crypto.randomUUID() }).catch(
          (error) => {
            // Another database under the same address, such as a demo that was set up anew.
            if (error instanceof CallFailed && error.reply.status === 404) return made();
            throw error;
          },
        );
  localStorage.setItem(place, got.tabletId);
  return { ...who, ...got };
}

/** `Chrome on Android`: enough to tell tablets apart in a list. */
function nameOfBrowser(): string {
  const agent = navigator.userAgent;
  const browser = /Firefox|Edg|Chrome|Safari/.exec(agent)?.[0] ?? "Browser";
  const system = /Android|iPad|iPhone|Windows|Macintosh|Linux|CrOS/.exec(agent)?.[0] ?? "";
  return system === "" ? browser : `${browser} · ${system}`;
}

/** What this tablet keeps and for whom, read before anybody has signed in. */
export async function ownersHere(): Promise<readonly Owner[]> {
  const database = await openDatabase().catch(() => null);
  if (database === null) return [];
  const owners = await database.getAll("owners");
  database.close();
  return owners;
}

/** Opens with a member's code while the network is away. */
export async function openByCode(ownerId: string, code: string, options: TabletOptions): Promise<Tried> {
  const database = await openDatabase();
  const tried = await openWithCode(database, ownerId, code, Date.now());
  if (tried.state !== "open") {
    database.close();
    return tried;
  }
  closeNow();
  const shelf = sealedShelf(database, tried.owner, tried.key, Date.now);
  await begin({ ownerId, owner: tried.owner, database, shelf, secret: null }, options, null);
  return tried;
}

async function begin(given: Omit<Open, "outbox" | "stop">, options: TabletOptions, me: Me | null): Promise<void> {
  const { ownerId, owner, database, shelf } = given;
  const outbox = await openOutbox({
    shelf,
    owner: ownerId,
    lang: options.lang,
    onChange: (entries) => {
      setTabletState({ waiting: [...entries].map(([sessionId, entry]) => ({ sessionId, ...entry })) });
      void noteWaits(database, ownerId, entries.size);
    },
    onOnline: heard,
    onSignIn: (signInAgain) => setTabletState({ signInAgain }),
    onFull: (full) => setTabletState({ full }),
    onSaved: (sessionId, saved) => void keepSaved(sessionId, saved),
    onSealed: options.onSealed,
  });
  const refresh = () => void refreshDay(options);
  const timer = setInterval(refresh, dayEveryMs);
  const hide = () => document.visibilityState === "hidden" && refresh();
  document.addEventListener("visibilitychange", hide);
  open = {
    ...given,
    outbox,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", hide);
      // What is on its way to be kept is kept first.
      void outbox.idle().then(() => {
        outbox.close();
        database?.close();
      });
    },
  };
  setAnswerer(answerOf);
  const day = (await shelf.read("day", "today").catch(() => undefined)) as KeptDay | undefined;
  if (day !== undefined) noteDay(day);
  if (me !== null) {
    await keepMe(me);
    await moveOldDrafts(shelf, outbox);
  }
  setTabletState({
    phase: database === null ? "memory" : "open",
    hasCode: owner?.byCode != null,
    signInAgain: false,
    outbox,
  });
  if (me !== null && database !== null) refresh();
}

/** Said to whoever comes next, without opening anything: how many sessions wait, and since when. */
async function noteWaits(database: Database | null, ownerId: string, count: number): Promise<void> {
  if (database === null) return;
  const owner = await database.get("owners", ownerId).catch(() => undefined);
  if (owner === undefined || owner.waits === count) return;
  const since = count === 0 ? null : (owner.since ?? localMoment(Date.now()));
  await database.put("owners", { ...owner, waits: count, since }).catch(() => undefined);
}

/** Who is signed in, so that the pages know it while the network is away; as long as the day. */
async function keepMe(me: Me): Promise<void> {
  await open?.shelf.write("me", "me", me).catch(() => undefined);
}

async function refreshDay(options: TabletOptions): Promise<void> {
  const { owner, database, shelf } = open ?? {};
  if (owner == null || database == null || shelf === undefined) return;
  try {
    const day = await takeDay(shelf, owner.tabletId, options.lang());
    if (day !== null) noteDay(day);
  } catch (error) {
    if (!(error instanceof CallFailed) || error.reply.problem !== "tablet.ended") return;
    // What waits is sent first, while its key is still in hand.
    await open?.outbox.pump();
    closeNow();
    const again = await openDatabase();
    await forgetOwner(again, (await again.get("owners", owner.id)) ?? owner);
    again.close();
    setTabletState({ phase: "ended", day: null });
    options.onEnded();
  }
}

function noteDay(day: KeptDay): void {
  for (const { sessionId, courseId, number } of day.unopened) open?.outbox.opensLater(sessionId, { courseId, number });
  setTabletState({ day: { takenAt: day.takenAt, expiresAt: day.expiresAt } });
}

/** The answer to a question from the day that is kept here, with the moment at which it was taken. */
export async function answerOf(question: Question): Promise<{ reply: unknown; asOf: string } | null> {
  if (open === null) return null;
  if (question.endpoint === "access.me") {
    const me = await open.shelf.read("me", "me").catch(() => undefined);
    return me === undefined ? null : { reply: me, asOf: tabletState().day?.takenAt ?? "" };
  }
  const reply = await keptAnswer(open.shelf, question);
  const asOf = tabletState().day?.takenAt;
  return reply === undefined || asOf === undefined ? null : { reply, asOf };
}

/** What the server has of a session is what the tablet knows of it when the network goes. */
async function keepSaved(sessionId: string, { document, reply }: Saved): Promise<void> {
  const question = { endpoint: showSession.id, params: { sessionId }, query: {} };
  const kept = (await answerOf(question))?.reply as Session | undefined;
  if (kept?.draft == null) return;
  const { version, savedAt, missing, deviations } = reply;
  await keepForAway(question, { ...kept, missing, deviations, draft: { ...kept.draft, document, version, savedAt } });
}

/** Keeps an answer that is not in the day, such as of a session that was opened after it was taken. */
export async function keepForAway(question: Question, reply: unknown): Promise<void> {
  const { day } = tabletState();
  const expiresAt = day === null ? Date.now() + 4 * 3_600_000 : Date.parse(day.expiresAt);
  await open?.shelf.write("answer", await nameOf(questionOf(question)), reply, expiresAt).catch(() => undefined);
}

/** @throws where the network is away: a code is set with the server's secret in hand */
export async function chooseCode(code: string): Promise<void> {
  if (open === null || open.owner === null || open.database === null || open.secret === null)
    throw new Error("A code is set while the network is there.");
  await setCode(open.database, open.owner, open.secret, code);
  setTabletState({ hasCode: true });
}

/** Signing out: the key and the day go, unsent work stays sealed. */
export async function forget(): Promise<void> {
  const { database, ownerId } = open ?? {};
  await open?.outbox.pump().catch(() => undefined);
  if (database != null && ownerId !== undefined) {
    const owner = await database.get("owners", ownerId);
    if (owner !== undefined) await forgetOwner(database, owner);
  }
  closeNow();
}

/** The key leaves the memory; what is kept stays sealed. */
export function closeNow(): void {
  open?.stop();
  open = null;
  setAnswerer(null);
  resetTabletState();
}

const oldDrafts = "pistor.draft.";

/** Drafts that an earlier version left in clear are taken into the sealed outbox once, and deleted where they were. */
async function moveOldDrafts(shelf: Shelf, into: Outbox): Promise<void> {
  for (const place of Object.keys(localStorage).filter((each) => each.startsWith(oldDrafts))) {
    const sessionId = place.slice(oldDrafts.length);
    try {
      const { version, document } = JSON.parse(localStorage.getItem(place) ?? "null") as {
        version: number;
        document: SessionRecord;
      };
      const session = {
        id: sessionId,
        draft: { version },
        person: { name: "" },
        course: { treatment: "", of: 0 },
        number: 0,
      };
      if ((await shelf.read("work", sessionId)) === undefined)
        await into.keepChange(session as unknown as Session, document, localMoment(Date.now()));
    } catch {
      // What cannot be read was no draft.
    }
    localStorage.removeItem(place);
  }
}
