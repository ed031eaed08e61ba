import type { Session } from "@pistor/api/session";
import type { Language } from "@pistor/core/evidence";
import { canonical, type SessionRecord } from "@pistor/core/session";
import { useCallback, useEffect, useRef, useState } from "react";
import { queries } from "../kit/client.ts";
import type { Aside, Signature, Stop } from "../kit/tablet/outbox.ts";
import { isLocked, mayWithdraw } from "../kit/tablet/outbox.ts";
import type { TabletState } from "../kit/tablet/state.ts";
import { useTablet } from "../kit/tablet/state.ts";
import type { Saved, SessionWork } from "../kit/tablet/sync.ts";
import { readSession } from "./read-session.ts";
import { useStamp } from "./stamp.ts";
import { useLocalFindings } from "./word-missing.ts";

/** How long the hand must rest before the draft is sent. The device has it at once. */
const restMs = 900;

export type Missing = Session["missing"];

export interface Draft {
  readonly document: SessionRecord;
  readonly change: (next: (before: SessionRecord) => SessionRecord) => void;
  readonly state: "saved" | "saving" | "waiting";
  /** What the server has: what is shown of it, such as the aftercare sheet, is shown while the hand writes on. */
  readonly kept: SessionRecord;
  readonly savedAt: string;
  /** The version that the server has; what a signature refers to. */
  readonly version: number;
  readonly missing: Missing;
  readonly deviations: Missing;
  /** What the server said against it; null while all is well. */
  readonly refusal: string | null;
  /** Somebody else saved or signed meanwhile. Theirs is on the server, ours is here. */
  readonly conflict: boolean;
  /** Their version, to be read beside ours; null until it is here. */
  readonly theirs: SessionRecord | null;
  readonly theirsBy: string;
  /** Theirs is signed already: ours can only be kept beside it. */
  readonly signedByOther: boolean;
  /** Goes on with what was chosen of both versions; each that is not the whole of it is kept beside the session. */
  readonly choose: (chosen: SessionRecord | null) => Promise<void>;
  /** Sends what is not sent yet; true when the server has everything. */
  readonly flush: () => Promise<boolean>;
  /** Whether the server does not answer now: findings are the tablet's own until it does. */
  readonly away: boolean;
  /** Changes that wait, and the moment of the first. */
  readonly waits: { readonly changes: number; readonly since: string } | null;
  /** Signed on this tablet and not sealed yet; nothing is written to until it is, or is taken back. */
  readonly signature: Signature | null;
  readonly sign: (lang: Language) => Promise<void>;
  /** null: it may have reached the server already. */
  readonly withdraw: (() => void) | null;
}

/**
 * The record while it is written: sealed on the tablet with every change, on the server as soon as the hand rests and the
 * network is there. What waits is in the outbox, which outlives the page.
 */
export function useDraft(session: Session, reload: () => void): Draft {
  const start = session.draft;
  if (start === null) throw new Error("useDraft is for a session with a draft");
  const tablet = useTablet();
  const { outbox } = tablet;
  const { now } = useStamp();
  const work = workOf(tablet, session.id);
  const [document, setDocument] = useState<SessionRecord>(() => unsentOf(work) ?? start.document);
  const [server, setServer] = useState({
    version: start.version,
    savedAt: start.savedAt,
    missing: session.missing,
    deviations: session.deviations,
  });
  const [kept, setKept] = useState<SessionRecord>(start.document);
  const latest = useRef(document);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const theirs = useTheirs(session.id, work?.stop ?? null);
  const away = !tablet.online;
  const local = useLocalFindings(document, away || work?.signature != null);

  const adopt = useCallback((next: SessionRecord) => {
    latest.current = next;
    setDocument(next);
  }, []);

  // What another tab of this browser wrote is what stands here too.
  const unsent = unsentOf(work);
  useEffect(() => {
    if (unsent === null || outbox?.isWriting(session.id) !== false) return;
    if (canonical(unsent) !== canonical(latest.current)) adopt(unsent);
  }, [unsent, outbox, session.id, adopt]);

  useEffect(
    () =>
      outbox?.listen((sessionId, saved: Saved) => {
        if (sessionId !== session.id) return;
        setServer(saved.reply);
        setKept(saved.document);
        if (outbox.entry(session.id)?.work.document == null && !outbox.isWriting(session.id)) adopt(saved.document);
      }),
    [outbox, session.id, adopt],
  );

  // Somebody else saved while nothing was written here: theirs is what stands.
  useEffect(() => {
    if (start.version <= server.version || work !== null || outbox?.isWriting(session.id)) return;
    const { version, savedAt } = start;
    setServer({ version, savedAt, missing: session.missing, deviations: session.deviations });
    setKept(start.document);
    adopt(start.document);
  }, [start, server.version, work, outbox, session, adopt]);

  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      void outbox?.pump();
    },
    [outbox],
  );

  const change = (next: (before: SessionRecord) => SessionRecord) => {
    if (outbox === null || (work !== null && isLocked(work))) return;
    const after = next(latest.current);
    if (after === latest.current) return;
    adopt(after);
    void outbox.keepChange(session, after, now());
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void outbox.pump(), restMs);
  };

  const flush = async (): Promise<boolean> => {
    if (timer.current !== null) clearTimeout(timer.current);
    await outbox?.settled(session.id);
    await outbox?.pump();
    return outbox !== null && outbox.entry(session.id)?.work.document == null;
  };

  const stop = work?.stop ?? null;
  const conflict = stop !== null && stop.kind !== "refused";
  const waiting = work !== null && (away || tablet.signInAgain || stop !== null);
  return {
    document,
    change,
    kept,
    state: work === null ? "saved" : waiting ? "waiting" : "saving",
    ...server,
    ...local,
    refusal: stop?.kind === "refused" ? stop.said.message : null,
    conflict,
    theirs: theirs?.document ?? null,
    theirsBy: theirs?.by ?? "",
    signedByOther: stop?.kind === "signed" || theirs?.signed === true,
    choose: async (chosen) => {
      if (outbox === null || theirs === null) return;
      const mine = latest.current;
      const aside = (other: SessionRecord, basedOn: number, writtenBy: string, deviceAt: string | null) =>
        ({ document: other, basedOn, writtenBy, deviceAt }) satisfies Aside<SessionRecord>;
      const whole = chosen === null ? null : canonical(chosen);
      const asides = [
        ...(whole === canonical(mine) ? [] : [aside(mine, server.version, theirs.me, work?.changedAt ?? null)]),
        ...(whole === null || whole === canonical(theirs.document)
          ? []
          : [aside(theirs.document, theirs.version, theirs.by, null)]),
      ];
      const document = whole === null || whole === canonical(theirs.document) ? null : chosen;
      await outbox.happens(session.id, { is: "chosen", document, base: theirs.version, asides });
      adopt(document ?? theirs.document);
      setKept(theirs.document);
      await outbox.pump();
      await queries.invalidateQueries();
      if (theirs.signed) reload();
    },
    flush,
    away,
    waits: work === null ? null : { changes: Math.max(1, work.changes), since: work.since ?? "" },
    signature: work?.signature ?? null,
    sign: async (lang) => {
      await outbox?.settled(session.id);
      await outbox?.sign(session, { deviceAt: now(), lang });
      await outbox?.pump();
    },
    withdraw: work !== null && mayWithdraw(work) ? () => void outbox?.happens(session.id, { is: "withdrawn" }) : null,
  };
}

function workOf(tablet: TabletState, sessionId: string): SessionWork | null {
  const found = tablet.waiting.find((each) => each.sessionId === sessionId);
  return found === undefined ? null : (found.work as SessionWork);
}

/** What the server is not known to have: the newest, else what is in the air. */
function unsentOf(work: SessionWork | null): SessionRecord | null {
  if (work === null) return null;
  return work.document ?? (work.flight?.what === "save" ? work.flight.document : null);
}

interface Theirs {
  readonly document: SessionRecord;
  readonly version: number;
  readonly by: string;
  readonly signed: boolean;
  /** Who writes here. */
  readonly me: string;
}

/** What somebody else saved or signed, read as soon as it is known that they did. */
function useTheirs(sessionId: string, stop: Stop | null): Theirs | null {
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const { stamp } = useStamp();
  const me = stamp().by;
  const wanted = stop !== null && stop.kind !== "refused";
  const { online } = useTablet();
  useEffect(() => {
    let here = true;
    setTheirs(null);
    // Without the network theirs cannot be shown; ours is still here.
    if (wanted && online)
      void readSession(sessionId).then(
        (fresh) => here && setTheirs(theirsOf(fresh, me)),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [wanted, online, sessionId, me]);
  return theirs;
}

function theirsOf(fresh: Session, me: string): Theirs | null {
  const { draft } = fresh;
  if (draft !== null) return { document: draft.document, version: draft.version, by: draft.savedBy, signed: false, me };
  const signed = fresh.signed.at(-1);
  return signed === undefined
    ? null
    : { document: signed.document, version: signed.version, by: signed.by.name, signed: true, me };
}
