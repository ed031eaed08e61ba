/**
 * What waits on a tablet for one session, as a state and what happens to it: pure, so that every order of cuts, crashes
 * and lost replies can be tried.
 *
 * One call is in the air at a time, with a key of its own that it keeps until its outcome is known: the server does what a
 * key stands for once, however often it is sent. What the person wrote meanwhile goes after it.
 */
export interface Work<Document> {
  readonly sessionId: string;
  /** The session was charted before anybody opened it on the server; null: it is open there. */
  readonly opens: { readonly courseId: string; readonly number: number } | null;
  /** The version on the server that the document rests on. */
  readonly base: number;
  /** The newest that the server is not known to have; null: it has everything. */
  readonly document: Document | null;
  /** Counts the person's changes, so that a reply tells which of them it was for. */
  readonly seq: number;
  /** Changes that wait, since when, and when the last was made, by the device's clock. */
  readonly changes: number;
  readonly since: string | null;
  readonly changedAt: string | null;
  readonly signature: Signature | null;
  readonly flight: Flight<Document> | null;
  /** A person is needed. */
  readonly stop: Stop | null;
  /** Versions that were not chosen, on their way to be kept beside the session. */
  readonly asides: readonly Aside<Document>[];
  /** Sealed by the server. */
  readonly sealed: boolean;
}

export interface Signature {
  /** When it was signed, by the device's clock, with its offset. */
  readonly deviceAt: string;
  readonly lang: string;
}

export interface Aside<Document> {
  readonly document: Document;
  readonly basedOn: number;
  readonly writtenBy: string;
  readonly deviceAt: string | null;
}

/** A call whose outcome is not known yet: kept as it was sent, word for word. */
export type Flight<Document> = { readonly key: string } & (
  | { readonly what: "open"; readonly courseId: string; readonly number: number }
  | {
      readonly what: "save";
      readonly document: Document;
      readonly seq: number;
      readonly base: number;
      readonly lang: string;
    }
  | { readonly what: "sign"; readonly base: number; readonly signature: Signature }
  | { readonly what: "aside"; readonly aside: Aside<Document> }
);

export interface Said {
  readonly status: number;
  readonly problem: string;
  readonly message: string;
}

export interface Stop {
  /** `conflict`: somebody else saved; `signed`: somebody else signed; `refused`: the server says what is wrong. */
  readonly kind: "conflict" | "signed" | "refused";
  readonly what: Flight<never>["what"];
  readonly said: Said;
}

export type Happening<Document> =
  | { readonly is: "changed"; readonly document: Document; readonly at: string }
  | { readonly is: "signed"; readonly signature: Signature }
  | { readonly is: "withdrawn" }
  | { readonly is: "sent"; readonly flight: Flight<Document> }
  | { readonly is: "done"; readonly key: string; readonly version?: number }
  | { readonly is: "refused"; readonly key: string; readonly said: Said }
  | {
      readonly is: "chosen";
      readonly document: Document | null;
      readonly base: number;
      readonly asides: readonly Aside<Document>[];
    }
  /** The server was read: what it has, where nothing waits here. */
  | { readonly is: "read"; readonly version: number; readonly sealed: boolean }
  | { readonly is: "try-again" };

export function noWork<Document>(
  sessionId: string,
  base: number,
  opens: Work<Document>["opens"] = null,
): Work<Document> {
  return {
    sessionId,
    opens,
    base,
    document: null,
    seq: 0,
    changes: 0,
    since: null,
    changedAt: null,
    signature: null,
    flight: null,
    stop: null,
    asides: [],
    sealed: false,
  };
}

/** Whether anything waits that the server is not known to have. */
export function waits(work: Work<unknown>): boolean {
  return work.document !== null || work.signature !== null || work.flight !== null || work.asides.length > 0;
}

/** Whether the record may not be written to: it is signed here, or sealed there. */
export function isLocked(work: Work<unknown>): boolean {
  return work.signature !== null || work.sealed;
}

/** Whether a signature can be taken back: not once it may have reached the server. */
export function mayWithdraw(work: Work<unknown>): boolean {
  return work.signature !== null && work.flight?.what !== "sign";
}

export function step<Document>(work: Work<Document>, happening: Happening<Document>): Work<Document> {
  switch (happening.is) {
    case "changed":
      if (isLocked(work)) return work;
      return {
        ...work,
        document: happening.document,
        seq: work.seq + 1,
        changes: work.changes + 1,
        since: work.since ?? happening.at,
        changedAt: happening.at,
        // What was refused may be right now; what somebody else wrote is still there.
        stop: work.stop?.kind === "refused" ? null : work.stop,
      };
    case "signed":
      // What was refused may be right now; between two versions a person has to choose first.
      if (isLocked(work) || (work.stop !== null && work.stop.kind !== "refused")) return work;
      return { ...work, stop: null, signature: happening.signature, since: work.since ?? happening.signature.deviceAt };
    case "withdrawn":
      return mayWithdraw(work) ? settle({ ...work, signature: null }) : work;
    case "sent":
      return work.flight === null ? { ...work, flight: happening.flight } : work;
    case "done":
      return work.flight?.key === happening.key ? landed(work, work.flight, happening.version) : work;
    case "refused":
      return work.flight?.key === happening.key ? turnedBack(work, work.flight, happening.said) : work;
    case "chosen":
      return settle({
        ...work,
        document: happening.document,
        base: happening.base,
        seq: work.seq + 1,
        changes: happening.document === null ? 0 : Math.max(1, work.changes),
        stop: null,
        signature: null,
        asides: [...work.asides, ...happening.asides],
      });
    case "read":
      if (work.document !== null || work.flight !== null || work.opens !== null) return work;
      return { ...work, base: happening.version, sealed: happening.sealed };
    case "try-again":
      return work.stop?.kind === "refused" ? { ...work, stop: null } : work;
  }
}

function landed<Document>(work: Work<Document>, flight: Flight<Document>, version = work.base): Work<Document> {
  const free = { ...work, flight: null };
  switch (flight.what) {
    case "open":
      return settle({ ...free, opens: null });
    case "aside":
      return settle({ ...free, asides: work.asides.slice(1) });
    case "save": {
      const newest = flight.seq === work.seq;
      return settle({ ...free, base: version, document: newest ? null : work.document });
    }
    case "sign":
      return settle({ ...free, signature: null, document: null, sealed: true });
  }
}

function turnedBack<Document>(work: Work<Document>, flight: Flight<Document>, said: Said): Work<Document> {
  const free = { ...work, flight: null };
  // Whoever was signed in is not any more, or the patient holds the tablet: nothing was done, and nothing is wrong with it.
  if (said.status === 401 || said.status === 423) return free;
  const kind = said.status === 412 ? "conflict" : said.problem === "session.signed" ? "signed" : "refused";
  // Once refused, a signature is no longer one: what it waits for has to be mended, and signed again.
  return { ...free, signature: null, stop: { kind, what: flight.what, said } };
}

/** Where nothing waits any more, nothing is counted. */
function settle<Document>(work: Work<Document>): Work<Document> {
  return waits(work) ? work : { ...work, changes: 0, since: null, changedAt: null };
}

/**
 * The call to make now: the one whose outcome is not known, else the next in order. null: nothing, or a person is needed.
 *
 * @param newKey makes the key of a new call
 * @param lang in which the server words what it answers; kept with the call, as a call that goes again is the same
 */
export function next<Document>(work: Work<Document>, newKey: () => string, lang = "en"): Flight<Document> | null {
  if (work.flight !== null) return work.flight;
  if (work.stop !== null) return null;
  if (work.opens !== null && waits(work)) return { key: newKey(), what: "open", ...work.opens };
  const [aside] = work.asides;
  if (aside !== undefined) return { key: newKey(), what: "aside", aside };
  if (work.document !== null)
    return { key: newKey(), what: "save", document: work.document, seq: work.seq, base: work.base, lang };
  if (work.signature !== null) return { key: newKey(), what: "sign", base: work.base, signature: work.signature };
  return null;
}
