import { showMe } from "@pistor/api/access";
import type { CallOptions, Endpoint, InputOf, ReplyOf } from "@pistor/api/kit";
import { CallFailed, call } from "@pistor/api/kit";
import type { Session } from "@pistor/api/session";
import { openSession, saveDraft, setAside, signSession } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import type { Flight, Happening, Work } from "./outbox.ts";
import { next, noWork, step, waits } from "./outbox.ts";
import type { Shelf } from "./store.ts";

export type SessionWork = Work<SessionRecord>;

/** An entry as it is kept: the work, and what it takes to name it. */
export interface Entry {
  readonly work: SessionWork;
  readonly person: string;
  readonly line: string;
}

/** What was saved last and what the server said of it. */
export interface Saved {
  readonly document: SessionRecord;
  readonly reply: ReplyOf<typeof saveDraft>;
}

export interface OutboxOptions {
  readonly shelf: Shelf;
  /** `clinic/member`: whose work it is. It is never sent as anybody else's. */
  readonly owner: string;
  readonly lang: () => string;
  /** After each change, of this tab or of another: all that waits. */
  readonly onChange: (entries: ReadonlyMap<string, Entry>) => void;
  readonly onOnline: (answered: boolean) => void;
  readonly onSignIn: (needed: boolean) => void;
  readonly onFull: (full: boolean) => void;
  /** The server has this now. */
  readonly onSaved: (sessionId: string, saved: Saved) => void;
  /** Something was sealed or set aside: what pages show of it is no longer fresh. */
  readonly onSealed: (sessionId: string) => void;
}

type Ask = <E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions) => Promise<ReplyOf<E>>;

export type Outbox = Awaited<ReturnType<typeof openOutbox>>;

/**
 * What waits on this tablet, sent in order as soon as the server answers. Every tab has one; they share what is kept, write
 * it one after another, and one of them sends.
 */
export async function openOutbox(options: OutboxOptions) {
  const { shelf, owner } = options;
  const entries = new Map<string, Entry>();
  const names = new Map<string, { person: string; line: string }>();
  const channel = new BroadcastChannel(`pistor-tablet ${owner}`);
  let closed = false;

  const load = async (sessionId: string): Promise<Entry | undefined> => {
    const kept = (await shelf.read("work", sessionId)) as Entry | undefined;
    if (kept === undefined) entries.delete(sessionId);
    else entries.set(sessionId, kept);
    return kept;
  };
  for (const id of await shelf.list("work")) await load(id).catch(() => undefined);
  const tell = () => options.onChange(new Map(entries));
  /** The newest version of each session that any tab of this browser has saved. */
  const versions = new Map<string, number>();
  const listeners = new Set<(sessionId: string, saved: Saved) => void>();
  const noteSaved = (sessionId: string, saved: Saved) => {
    versions.set(sessionId, Math.max(saved.reply.version, versions.get(sessionId) ?? 0));
    options.onSaved(sessionId, saved);
    for (const listener of listeners) listener(sessionId, saved);
  };
  channel.onmessage = ({ data }: MessageEvent<{ changed: string } | { sessionId: string; saved: Saved }>) => {
    if (closed) return;
    if ("saved" in data) noteSaved(data.sessionId, data.saved);
    else
      void load(data.changed)
        .then(tell)
        .catch(() => undefined);
  };

  /** Reads what is kept, lets it happen, keeps what came of it: one tab after the other. */
  const happens = (sessionId: string, happening: Happening<SessionRecord>, start?: () => SessionWork) =>
    locked(`pistor-work ${owner}`, async () => {
      // What could not be kept is at least here.
      const before = (await load(sessionId).catch(() => undefined)) ?? entries.get(sessionId);
      const from = before?.work ?? start?.();
      if (from === undefined) return null;
      const work = step(from, happening);
      const name = names.get(sessionId) ?? before ?? { person: "", line: "" };
      const entry: Entry = { work, person: name.person, line: name.line };
      const kept = waits(work) || work.stop !== null;
      if (kept) entries.set(sessionId, entry);
      else entries.delete(sessionId);
      tell();
      try {
        if (kept) await shelf.write("work", sessionId, entry);
        else await shelf.drop("work", sessionId);
        options.onFull(false);
      } catch {
        options.onFull(true);
      }
      channel.postMessage({ changed: sessionId });
      return work;
    });

  // Of many changes in a row the newest is written as soon as the one before it is kept.
  const writing = new Map<string, { document: SessionRecord; at: string } | null>();
  const keepChange = async (session: Session, document: SessionRecord, at: string): Promise<void> => {
    name(session);
    const busy = writing.has(session.id);
    writing.set(session.id, { document, at });
    if (busy) return;
    for (;;) {
      const change = writing.get(session.id);
      if (change === null || change === undefined) break;
      writing.set(session.id, null);
      await happens(session.id, { is: "changed", ...change }, () => startOf(session));
    }
    writing.delete(session.id);
  };
  const settled = async (sessionId: string) => {
    while (writing.has(sessionId)) await new Promise((done) => setTimeout(done, 10));
  };

  const name = (session: Session) => {
    const line = `${session.course.treatment} ${session.number}/${session.course.of}`;
    names.set(session.id, { person: session.person.name, line });
  };

  const opens = new Map<string, { courseId: string; number: number }>();
  const startOf = (session: Session): SessionWork =>
    noWork(
      session.id,
      Math.max(session.draft?.version ?? 1, versions.get(session.id) ?? 0),
      opens.get(session.id) ?? null,
    );

  const ask: Ask = (endpoint, input, more = {}) => call(fetch, endpoint, input, more);

  /** Sends one call and writes down what came of it. @returns false where it is no use to go on now */
  const send = async (sessionId: string, flight: Flight<SessionRecord>): Promise<boolean> => {
    await happens(sessionId, { is: "sent", flight });
    try {
      const version = await dispatch(ask, sessionId, flight, (saved) => {
        noteSaved(sessionId, saved);
        channel.postMessage({ sessionId, saved });
      });
      if (flight.what === "open") opens.delete(sessionId);
      await happens(sessionId, { is: "done", key: flight.key, ...(version === undefined ? {} : { version }) });
      options.onOnline(true);
      if (flight.what === "sign" || flight.what === "aside" || flight.what === "open") options.onSealed(sessionId);
      return true;
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      const { status, problem, message } = error.reply;
      // Silence, or a server that has fallen: what came of it is not known, so the same call goes again.
      if (status === 0 || status === 429 || status >= 500) {
        options.onOnline(status !== 0);
        return false;
      }
      await happens(sessionId, { is: "refused", key: flight.key, said: { status, problem, message } });
      if (status === 401) options.onSignIn(true);
      return status !== 401 && status !== 423;
    }
  };

  /** Whether the server answers, and still knows the caller as the one whose work this is. */
  const mayGo = async (): Promise<boolean> => {
    try {
      const me = await ask(showMe, {});
      options.onOnline(true);
      const known = me.member !== null && `${me.clinic?.id}/${me.member.id}` === owner;
      options.onSignIn(!known);
      // Nothing is sent while the patient holds the tablet.
      return known && me.handedAt === null;
    } catch {
      options.onOnline(false);
      return false;
    }
  };

  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      if (closed || entries.size === 0) return;
      const ready = [...entries.values()].some(({ work }) => next(work, () => "") !== null);
      if (!ready || !(await mayGo())) return;
      await locked(`pistor-send ${owner}`, async () => {
        // Read before anything is sent: what is sent leaves the list.
        const waiting = Array.from(entries.keys());
        for (const id of waiting) await load(id).catch(() => undefined);
        for (const id of waiting)
          for (;;) {
            const work = entries.get(id)?.work;
            const flight = work === undefined ? null : next(work, () => crypto.randomUUID(), options.lang());
            if (closed || flight === null) break;
            if (!(await send(id, flight))) return;
          }
      });
    } while (again);
  };
  /** Sends what waits; of many calls at once one runs, and once more after it. */
  const pump = (): Promise<void> => {
    if (running !== null) {
      again = true;
      return running;
    }
    running = run()
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
    return running;
  };

  const every = setInterval(() => void pump(), 5_000);
  const wake = () => void pump();
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  tell();
  wake();

  return {
    keepChange,
    happens,
    pump,
    settled,
    /** Whether a change is on its way to be kept. */
    isWriting: (sessionId: string) => writing.has(sessionId),
    /** Told of everything that was saved, by this tab or another. */
    listen(listener: (sessionId: string, saved: Saved) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Looks at the server in any case, so that a page learns at once that the network is back. */
    probe: mayGo,
    entry: (sessionId: string) => entries.get(sessionId),
    async idle() {
      const open = Array.from(writing.keys());
      for (const id of open) await settled(id);
    },
    /** The session was not opened on the server when the day was taken. */
    opensLater(sessionId: string, of: { courseId: string; number: number }) {
      opens.set(sessionId, of);
    },
    sign(session: Session, signature: { deviceAt: string; lang: string }) {
      name(session);
      return happens(session.id, { is: "signed", signature }, () => startOf(session));
    },
    close() {
      closed = true;
      clearInterval(every);
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      channel.close();
    },
  };
}

async function dispatch(
  ask: Ask,
  sessionId: string,
  flight: Flight<SessionRecord>,
  onSaved: (saved: Saved) => void,
): Promise<number | undefined> {
  const params = { sessionId };
  const idempotencyKey = flight.key;
  switch (flight.what) {
    case "open": {
      const { courseId, number } = flight;
      await ask(openSession, { params: { courseId }, body: { number } }, { idempotencyKey });
      return undefined;
    }
    case "save": {
      const input = { params, query: { lang: flight.lang as "en" }, body: { document: flight.document } };
      const reply = await ask(saveDraft, input, { idempotencyKey, ifMatch: flight.base });
      onSaved({ document: flight.document, reply });
      return reply.version;
    }
    case "aside": {
      const { deviceAt, ...aside } = flight.aside;
      const body = { ...aside, ...(deviceAt === null ? {} : { deviceAt }) };
      await ask(setAside, { params, body }, { idempotencyKey });
      return undefined;
    }
    case "sign": {
      const { deviceAt } = flight.signature;
      const body = { lang: flight.signature.lang as "en", deviceAt };
      await ask(signSession, { params, body }, { idempotencyKey, ifMatch: flight.base });
      return undefined;
    }
  }
}

/** One after another over all tabs of this browser. */
async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  return (await navigator.locks.request(name, work)) as T;
}
