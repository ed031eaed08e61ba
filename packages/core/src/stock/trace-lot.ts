import type { CalendarDate } from "../basics/index.ts";
import { addDays, Problem } from "../basics/index.ts";
import type { Finding } from "../evidence/index.ts";
import { lotKey } from "./lot-key.ts";
import type { ContactState, RecallContact } from "./recall-contact.ts";
import { isFinal, isTold } from "./recall-contact.ts";
import type { RecallKnowledge } from "./recall-knowledge.ts";

/** A lot that was used in a session. `substance` is null where nobody wrote down what was in it. */
export interface LotUsed {
  readonly lot: string;
  readonly substance: string | null;
}

/** One session with the lots that went into it. */
export interface Administration {
  readonly session: string;
  readonly patient: string;
  readonly on: CalendarDate;
  readonly lots: readonly LotUsed[];
  /** The gun or head that was used; null: none, or not written down. */
  readonly device: string | null;
}

export interface TraceRequest {
  readonly lot: string;
  /** null: whatever was in it. */
  readonly substance: string | null;
  /** The day that is asked on. */
  readonly on: CalendarDate;
  readonly administrations: readonly Administration[];
  readonly contacts: readonly RecallContact[];
}

/** Somebody who was given the lot. */
export interface TracedPatient {
  readonly patient: string;
  /** The earliest first. */
  readonly sessions: readonly string[];
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** The last day on which an infection from it is still looked for. */
  readonly watchUntil: CalendarDate;
  /** The latest; null: nobody has tried yet. */
  readonly contact: { readonly state: ContactState; readonly at: string } | null;
}

/** Another spelling that may be the same lot. */
export interface SimilarLot {
  readonly lot: string;
  readonly patients: number;
  readonly sessions: number;
}

/** `look`: a person decides what it means. `none`: there is nobody to tell. */
export type TraceFinding = Finding<"look" | "none">;

export interface Trace {
  readonly lot: string;
  /** Whose last session is the latest comes first. */
  readonly patients: readonly TracedPatient[];
  /** The latest first. */
  readonly sessions: readonly Pick<Administration, "session" | "patient" | "on" | "device">[];
  /** `told`: they know. `open`: neither told nor given up with a reason. */
  readonly counts: {
    readonly patients: number;
    readonly sessions: number;
    readonly told: number;
    readonly open: number;
  };
  /** Never counted in: a person decides whether it is the same lot. */
  readonly similar: readonly SimilarLot[];
  /** What else went into the same sessions, the most frequent first. */
  readonly siblings: readonly SimilarLot[];
  readonly findings: readonly TraceFinding[];
}

/**
 * Everybody who was given a lot, until when each is watched, and who has been told.
 *
 * Nobody is left out for what is unknown: a lot without its substance counts, and so does a session dated after the day
 * that is asked on. A lot that is only spelt alike is told apart.
 *
 * @throws {Problem} `recall.session-differs` where one session is given with two patients or two days
 */
export function traceLot(knowledge: RecallKnowledge, request: TraceRequest): Trace {
  const sessions = joinSessions(request.administrations);
  const isIt = (used: LotUsed) =>
    used.lot.trim() === request.lot.trim() &&
    (request.substance === null || used.substance === null || used.substance === request.substance);
  const given = sessions.filter(({ lots }) => lots.some(isIt));
  const contacts = groupBy(request.contacts, ({ patient }) => patient);
  const patients = [...groupBy(given, ({ patient }) => patient)]
    .map(([patient, own]) => tracePatient(knowledge, contacts.get(patient) ?? [], patient, own))
    .sort((one, other) => compare(other.last, one.last) || compare(one.patient, other.patient));
  const others = sessions.flatMap((each) =>
    each.lots.flatMap(({ lot }) => (lotKey(lot) === lotKey(request.lot) ? [{ ...each, lot: lot.trim() }] : [])),
  );
  const similar = countLots(others.filter(({ lot }) => lot !== request.lot.trim()));
  return {
    lot: request.lot.trim(),
    patients,
    sessions: given
      .map(({ session, patient, on, device }) => ({ session, patient, on, device }))
      .sort((one, other) => compare(other.on, one.on) || compare(one.session, other.session)),
    counts: {
      patients: patients.length,
      sessions: given.length,
      told: patients.filter(({ contact }) => contact !== null && isTold(contact.state)).length,
      open: patients.filter(({ contact }) => contact === null || !isFinal(contact.state)).length,
    },
    similar,
    siblings: countLots(
      given.flatMap((each) =>
        each.lots.flatMap((used) =>
          used.lot.trim() === request.lot.trim() ? [] : [{ ...each, lot: used.lot.trim() }],
        ),
      ),
    ),
    findings: find(request, given, patients, similar),
  };
}

function tracePatient(
  knowledge: RecallKnowledge,
  contacts: readonly RecallContact[],
  patient: string,
  own: readonly Administration[],
): TracedPatient {
  const inTime = [...own].sort((one, other) => compare(one.on, other.on) || compare(one.session, other.session));
  const first = (inTime[0] as Administration).on;
  const last = (inTime.at(-1) as Administration).on;
  // Of two at one moment the later in the list was written down later.
  const latest = contacts.reduce<RecallContact | null>(
    (kept, each) => (kept === null || Date.parse(each.at) >= Date.parse(kept.at) ? each : kept),
    null,
  );
  return {
    patient,
    sessions: inTime.map(({ session }) => session),
    first,
    last,
    watchUntil: watchUntil(knowledge, last),
    contact: latest === null ? null : { state: latest.state, at: latest.at },
  };
}

/** The last day of the watch that begins with a session. */
export function watchUntil(knowledge: RecallKnowledge, last: CalendarDate): CalendarDate {
  return addDays(last, 7 * knowledge.watchWeeks.settled.value);
}

/** A session that is given in several parts is one. */
function joinSessions(administrations: readonly Administration[]): Administration[] {
  const joined = new Map<string, Administration>();
  for (const [index, each] of administrations.entries()) {
    const before = joined.get(each.session);
    if (before !== undefined && (before.patient !== each.patient || before.on !== each.on))
      throw new Problem(
        "recall.session-differs",
        `/administrations/${index}`,
        `Session ${JSON.stringify(each.session)} is given for ${before.patient} on ${before.on} and for ${each.patient} on ${each.on}: a session has one patient and one day, so correct one of them.`,
      );
    joined.set(each.session, {
      ...each,
      device: each.device ?? before?.device ?? null,
      lots: [...(before?.lots ?? []), ...each.lots],
    });
  }
  return [...joined.values()];
}

/** How often each lot was used, the most frequent first. */
export function countLots(
  used: readonly { readonly lot: string; readonly session: string; readonly patient: string }[],
): SimilarLot[] {
  return [...groupBy(used, ({ lot }) => lot)]
    .map(([lot, of]) => ({
      lot,
      patients: new Set(of.map(({ patient }) => patient)).size,
      sessions: new Set(of.map(({ session }) => session)).size,
    }))
    .sort((one, other) => other.sessions - one.sessions || compare(one.lot, other.lot));
}

function find(
  request: TraceRequest,
  given: readonly Administration[],
  patients: readonly TracedPatient[],
  similar: readonly SimilarLot[],
): TraceFinding[] {
  const lot = request.lot.trim();
  const known = new Set(patients.map(({ patient }) => patient));
  const strangers = new Set(request.contacts.map(({ patient }) => patient).filter((patient) => !known.has(patient)));
  return [
    ...(patients.length === 0 ? [found("recall.nobody", "none", { lot })] : []),
    ...similar.map((each) => found("recall.similar", "look", { lot: each.lot, patients: each.patients })),
    ...given
      .filter(({ on }) => on > request.on)
      .map(({ session, on }) => found("recall.after-the-day", "look", { session, on, asked: request.on })),
    ...[...strangers].map((patient) => found("recall.contact-of-another", "look", { patient, lot })),
  ];
}

function found(rule: string, then: TraceFinding["then"], because: TraceFinding["because"]): TraceFinding {
  return { rule, then, until: null, because, claims: [], disagree: false };
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
