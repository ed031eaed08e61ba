import type { CalendarDate, Moment } from "../basics/index.ts";
import { addClockDays, addDays, dayOf, hourMs, momentAt, readMoment, timeZone, writeMoment } from "../basics/index.ts";
import type { Claim, Parameter } from "../evidence/index.ts";
import { disagree } from "../evidence/index.ts";

/** One instruction as the knowledge has it. */
export interface AftercareRule {
  readonly id: string;
  /** Key of the picture beside it. */
  readonly icon: string;
  /** What must not be, what may be, what must be. */
  readonly kind: "avoid" | "allowed" | "do";
  /** How long, in hours, with every claim; null where it holds until the course ends, or always. */
  readonly length: Parameter<number> | null;
  /** The rule whose end starts this one: SPF 50 follows the days without sun. */
  readonly after?: string;
  /** Claims of a rule without a length. */
  readonly claims?: readonly Claim[];
  /** Further numbers of its sentence. */
  readonly values?: Readonly<Record<string, number>>;
}

export interface AftercareKnowledge {
  readonly version: string;
  readonly rules: readonly AftercareRule[];
  /** Ids of signs for which the patient calls at once; the knowledge words them. */
  readonly dangerSigns: readonly { readonly id: string; readonly claims: readonly Claim[] }[];
  /** How long needle marks and light swelling are usual, in hours: from, to. */
  readonly usualMarks: { readonly fromHours: number; readonly toHours: number; readonly claims: readonly Claim[] };
}

/** An instruction with its times. */
export interface DueRule {
  readonly id: string;
  readonly icon: string;
  readonly kind: AftercareRule["kind"];
  /** Hours from the last needle to its end; null: no end within the course. */
  readonly hours: number | null;
  /** From when on, if not from the last needle: ISO 8601 with offset. */
  readonly from: string | null;
  readonly until: string | null;
  /** The numbers of its sentence: hours, days, and its own. */
  readonly values: Readonly<Record<string, number>>;
  readonly claims: readonly Claim[];
  /** True when published claims differ, or one of them is refused. */
  readonly disagree: boolean;
  /** No source gives the value: it is the clinic's own and is labelled so. */
  readonly clinicDefault: boolean;
}

/** One sheet without contradiction, counted from the last needle. */
export interface AftercareSheet {
  readonly lastNeedleAt: string;
  readonly rules: readonly DueRule[];
  readonly dangerSigns: AftercareKnowledge["dangerSigns"];
  readonly usualMarks: AftercareKnowledge["usualMarks"] & { readonly until: string };
  /** Questions at 24 h, 72 h and day 7 of this session; later ones belong to the course. */
  readonly checks: readonly { readonly kind: "check-24h" | "check-72h" | "check-day-7"; readonly at: string }[];
  readonly knowledge: string;
}

const hoursOfDay = 24;

/**
 * What a patient keeps to after a session.
 *
 * Lengths run in real hours from the last needle, across a change of clocks too: skin does not know the clock.
 *
 * @param course the day of the course's last session, where it is known: sun cream holds until the day after it ends
 * @throws {Problem} `moment.impossible`, `time-zone.unknown`
 */
export function aftercareFor(
  knowledge: AftercareKnowledge,
  session: {
    /** ISO 8601 with offset. */
    readonly lastNeedleAt: string;
    readonly timeZone: string;
    readonly courseEndsOn?: CalendarDate | undefined;
  },
): AftercareSheet {
  const zone = timeZone(session.timeZone, "/timeZone");
  const needle = readMoment(session.lastNeedleAt, "/lastNeedleAt");
  const write = (moment: Moment) => writeMoment(zone, moment);
  const endOfCourse =
    session.courseEndsOn === undefined ? undefined : momentAt(zone, addDays(session.courseEndsOn, 1), "00:00");
  const hoursOf = (rule: AftercareRule | undefined) => rule?.length?.settled.value;

  const rules = knowledge.rules.map((rule): DueRule => {
    const hours = hoursOf(rule);
    const start = hoursOf(knowledge.rules.find(({ id }) => id === rule.after));
    const from = start === undefined ? undefined : needle + start * hourMs;
    const end = hours === undefined ? (rule.after === undefined ? undefined : endOfCourse) : needle + hours * hourMs;
    // A course that ends before the strict days do leaves the later rule nothing to hold.
    const until = end !== undefined && from !== undefined && end < from ? from : end;
    const claims = rule.length?.claims ?? rule.claims ?? [];
    return {
      id: rule.id,
      icon: rule.icon,
      kind: rule.kind,
      hours: hours ?? null,
      from: from === undefined ? null : write(from),
      until: until === undefined ? null : write(until),
      values: { ...(hours === undefined ? {} : { hours, days: hours / hoursOfDay }), ...rule.values },
      claims,
      disagree: disagree(claims.filter(isPublished)) || rule.length?.settled.how === "refused",
      clinicDefault: claims.every((claim) => !isPublished(claim) || (hours !== undefined && claim.says !== hours)),
    };
  });
  const { usualMarks } = knowledge;
  return {
    lastNeedleAt: write(needle),
    rules,
    dangerSigns: knowledge.dangerSigns,
    usualMarks: { ...usualMarks, until: write(needle + usualMarks.toHours * hourMs) },
    checks: [
      { kind: "check-24h", at: write(needle + hoursOfDay * hourMs) },
      { kind: "check-72h", at: write(needle + 3 * hoursOfDay * hourMs) },
      { kind: "check-day-7", at: write(addClockDays(zone, needle, 7)) },
    ],
    knowledge: knowledge.version,
  };
}

/** A clinic's own value fills what sources leave open: it disagrees with none of them. */
function isPublished(claim: Claim): boolean {
  return claim.source !== "clinic-default";
}

/** Where a rule stands. `leftMs` is null where it has no end. */
export interface RuleStatus {
  readonly id: string;
  readonly state: "not-yet" | "running" | "over";
  readonly leftMs: number | null;
  /** Left of the rule, 1 at its start and 0 at its end; null where it has no end. */
  readonly share: number | null;
}

export interface AftercareStatus {
  /** Whole hours since the last needle; 0 before the first is full. */
  readonly hours: number;
  readonly rules: readonly RuleStatus[];
  /** Whether light marks and swelling are still usual. After it they are a reason to ask. */
  readonly marksAreUsual: boolean;
  /** The day of the session, in the zone of the reader. */
  readonly dayOfSession: CalendarDate;
}

/**
 * How far the sheet has run at a moment.
 *
 * @param now ISO 8601 with offset
 * @param readerZone zone of the reader's phone: the days shift with it, the hours do not
 * @throws {Problem} `moment.impossible`, `time-zone.unknown`
 */
export function aftercareStatus(sheet: AftercareSheet, now: string, readerZone: string): AftercareStatus {
  const at = readMoment(now, "/now");
  const needle = readMoment(sheet.lastNeedleAt);
  const rules = sheet.rules.map(({ id, from, until }): RuleStatus => {
    const start = from === null ? needle : readMoment(from);
    if (at < start) return { id, state: "not-yet", leftMs: null, share: null };
    if (until === null) return { id, state: "running", leftMs: null, share: null };
    const end = readMoment(until);
    const leftMs = Math.max(0, end - at);
    return { id, state: leftMs === 0 ? "over" : "running", leftMs, share: end > start ? leftMs / (end - start) : 0 };
  });
  return {
    hours: Math.max(0, Math.floor((at - needle) / hourMs)),
    rules,
    marksAreUsual: at <= readMoment(sheet.usualMarks.until),
    dayOfSession: dayOf(timeZone(readerZone, "/timeZone"), needle),
  };
}
