import type { Session } from "@pistor/api/session";
import { saveDraft } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { forget, keep, readKept } from "@pistor/ui";
import { useCallback, useEffect, useRef, useState } from "react";
import { problemOf, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";

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
  /** Somebody else saved meanwhile. Theirs is on the server, ours is here. */
  readonly conflict: boolean;
  /** Their version, to be read beside ours; null until it is here. */
  readonly theirs: SessionRecord | null;
  readonly keepMine: () => Promise<void>;
  /** Lets our version go and goes on with theirs. */
  readonly takeTheirs: () => Promise<void>;
  /** Sends what is not sent yet; true when the server has everything. */
  readonly flush: () => Promise<boolean>;
}

interface Kept {
  readonly version: number;
  readonly document: SessionRecord;
}

/**
 * The record while it is written: on the device with every change, on the server as soon as the hand rests.
 *
 * Nothing is lost when the server is away: what waits is kept on the device and sent when it answers again.
 */
export function useDraft(session: Session, reload: () => void): Draft {
  const place = `pistor.draft.${session.id}`;
  const start = session.draft;
  if (start === null) throw new Error("useDraft is for a session with a draft");
  const [unsent] = useState(() => readUnsent(place));
  const [document, setDocument] = useState<SessionRecord>(unsent?.document ?? start.document);
  const [state, setState] = useState<Draft["state"]>(unsent === null ? "saved" : "waiting");
  const [server, setServer] = useState({
    version: unsent?.version ?? start.version,
    savedAt: start.savedAt,
    missing: session.missing,
    deviations: session.deviations,
  });
  const [kept, setKept] = useState<SessionRecord>(start.document);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [conflict, setConflict] = useState(false);
  const [theirs, setTheirs] = useState<SessionRecord | null>(null);
  const latest = useRef({
    document,
    version: server.version,
    dirty: unsent !== null,
    sending: false,
    // While a person has not chosen between two versions, sending again could only be refused again.
    undecided: false,
  });
  const sendNow = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { write } = useWrite(saveDraft, []);

  const later = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void sendNow.current(), restMs);
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const now = latest.current;
    if (!now.dirty) return true;
    if (now.sending || now.undecided) return false;
    now.sending = true;
    now.dirty = false;
    setState("saving");
    const sent = now.document;
    try {
      const reply = await write({
        input: { params: { sessionId: session.id }, query: { lang: currentLanguage() }, body: { document: sent } },
        ifMatch: now.version,
      });
      now.version = reply.version;
      setServer(reply);
      setKept(sent);
      setRefusal(null);
      if (now.document === sent) {
        forget(place);
        setState("saved");
      }
      return now.document === sent;
    } catch (error) {
      const problem = problemOf(error);
      now.dirty = true;
      setState("waiting");
      if (problem.status === 412) {
        now.undecided = true;
        setConflict(true);
        void readServer(session.id).then(
          (fresh) => setTheirs(fresh.draft?.document ?? null),
          // Without the network theirs cannot be shown; ours is still here.
          () => undefined,
        );
      }
      setRefusal(problem.status === 0 ? null : problem.message);
      return false;
    } finally {
      now.sending = false;
      if (now.dirty && now.document !== sent) later();
    }
  }, [place, session.id, write, later]);

  sendNow.current = send;

  const change = (next: (before: SessionRecord) => SessionRecord) => {
    const after = next(latest.current.document);
    if (after === latest.current.document) return;
    latest.current.document = after;
    latest.current.dirty = true;
    keep(place, JSON.stringify({ version: latest.current.version, document: after } satisfies Kept));
    setDocument(after);
    setState(latest.current.undecided ? "waiting" : "saving");
    later();
  };

  useEffect(() => {
    // By its newest self, not as it was drawn: an effect that began anew with every answer would ask a server that is
    // away hundreds of times a second.
    const retry = () => void sendNow.current();
    const every = setInterval(() => latest.current.dirty && retry(), 5_000);
    window.addEventListener("online", retry);
    if (latest.current.dirty) retry();
    return () => {
      clearInterval(every);
      window.removeEventListener("online", retry);
      if (latest.current.dirty) retry();
    };
  }, []);

  return {
    document,
    change,
    kept,
    state,
    ...server,
    refusal,
    conflict,
    theirs,
    keepMine: async () => {
      // The other version stays in the audit and in their hands; ours is written on top of it, knowingly.
      const fresh = await readServer(session.id);
      if (fresh.draft === null) return reload();
      latest.current.version = fresh.draft.version;
      latest.current.dirty = true;
      latest.current.undecided = false;
      setConflict(false);
      setTheirs(null);
      await send();
    },
    takeTheirs: async () => {
      const fresh = await readServer(session.id);
      forget(place);
      if (fresh.draft === null) return reload();
      latest.current = {
        document: fresh.draft.document,
        version: fresh.draft.version,
        dirty: false,
        sending: false,
        undecided: false,
      };
      setDocument(fresh.draft.document);
      setKept(fresh.draft.document);
      setServer({
        version: fresh.draft.version,
        savedAt: fresh.draft.savedAt,
        missing: fresh.missing,
        deviations: fresh.deviations,
      });
      setState("saved");
      setRefusal(null);
      setConflict(false);
      setTheirs(null);
    },
    flush: async () => {
      if (timer.current !== null) clearTimeout(timer.current);
      return send();
    },
  };
}

async function readServer(sessionId: string): Promise<Session> {
  const answer = await fetch(`/api/sessions/${sessionId}?lang=${currentLanguage()}`, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`The session was not read: ${answer.status}`);
  return (await answer.json()) as Session;
}

function readUnsent(place: string): Kept | null {
  try {
    return JSON.parse(readKept(place) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}
