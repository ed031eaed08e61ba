import { canonical } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { Interval, Maintenance, Phase, Protocol, Range } from "./protocol.ts";

/** A value as it stood, for a reader to word: null is not stated, a text that begins with `protocol.` is an id of one. */
export type ChangedValue = null | boolean | number | string | Range | Interval | readonly (string | number)[];

/** One thing that is otherwise in the newer version. */
export interface ProtocolChange {
  /** Id of what changed, worded by the knowledge: `protocol.changed.sessions`. */
  readonly what: string;
  /** Of a phase alone: 1 is the first. */
  readonly phase?: number;
  readonly from: ChangedValue;
  readonly to: ChangedValue;
}

/** What a newer version of a protocol changes, in the order in which a protocol is read; empty where they say the same. */
export function diffProtocols(older: Protocol, newer: Protocol): ProtocolChange[] {
  return [
    ...compare("title", older.title, newer.title),
    ...compare("treatment", older.treatment, newer.treatment),
    ...compare("indications", older.indications, newer.indications),
    ...compare("status", `protocol.status.${older.status}`, `protocol.status.${newer.status}`),
    ...compare("not-laid-out", older.notLaidOut?.why ?? null, newer.notLaidOut?.why ?? null),
    ...compare("sessions", sessionsOf(older), sessionsOf(newer)),
    ...phases(older.phases, newer.phases),
    ...compare("sessions-range", older.sessionsRange, newer.sessionsRange),
    ...compare("interval-range", older.intervalDaysRange, newer.intervalDaysRange),
    ...compare("review-every", older.reviewEvery, newer.reviewEvery),
    ...compare("review-on-days", older.reviewOnDays, newer.reviewOnDays),
    ...compare("stop-rule", stopRule(older), stopRule(newer)),
    ...compare("maintenance", maintenance(older.maintenance), maintenance(newer.maintenance)),
    ...technique(older, newer),
    ...compare("mixture", mixture(older), mixture(newer)),
    ...compare("needle", older.needle, newer.needle),
    ...compare("reported-sessions", older.reportedSessions?.sessions ?? null, newer.reportedSessions?.sessions ?? null),
    ...compare("evidence", evidence(older), evidence(newer)),
    ...claims(older, newer),
  ];
}

/** Sessions of all phases; null where it is not laid out and no source states a number. */
export function sessionsOf({ phases, notLaidOut }: Pick<Protocol, "phases" | "notLaidOut">): number | null {
  if (notLaidOut !== undefined) return notLaidOut.sessions;
  return phases.reduce((sum, { sessions }) => sum + sessions, 0);
}

function compare(what: string, from: ChangedValue, to: ChangedValue, phase?: number): ProtocolChange[] {
  if (canonical(from) === canonical(to)) return [];
  return [{ what: `protocol.changed.${what}`, ...(phase === undefined ? {} : { phase }), from, to }];
}

function phases(older: readonly Phase[], newer: readonly Phase[]): ProtocolChange[] {
  const longest = Math.max(older.length, newer.length);
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) => [
    ...compare("phase.sessions", older[at]?.sessions ?? null, newer[at]?.sessions ?? null, at + 1),
    ...compare("phase.interval", older[at]?.interval ?? null, newer[at]?.interval ?? null, at + 1),
  ]);
}

function stopRule({ stopRule: rule }: Protocol): ChangedValue {
  return rule === null ? null : [rule.rule, rule.reviews];
}

function maintenance(given: Maintenance | null): ChangedValue {
  if (given === null) return null;
  return given.months ?? `protocol.maintenance.${given.kind}`;
}

function technique(older: Protocol, newer: Protocol): ProtocolChange[] {
  const [was, is] = [how(older), how(newer)];
  return [
    ...compare("technique", was.technique, is.technique),
    ...compare("depth", was.depthMm, is.depthMm),
    ...compare("spacing", was.spacingMm, is.spacingMm),
    ...compare("drop", was.dropMl, is.dropMl),
    ...compare("most-points", was.mostPoints, is.mostPoints),
    ...compare("most-ml", was.mostMl, is.mostMl),
  ];
}

/** How a session is given by the protocol itself, or else by its source. */
function how({ given, technique: stated }: Protocol) {
  const none = { technique: null, depthMm: null, spacingMm: null, dropMl: null, mostPoints: null, mostMl: null };
  return { ...none, ...stated, ...given };
}

function mixture({ mixture: parts }: Protocol): ChangedValue {
  if (parts === null) return null;
  return parts.map(({ substance, amount, unit }) =>
    amount === null ? substance : `${substance} ${amount} ${unit ?? ""}`.trim(),
  );
}

function evidence({ evidence: { direction, certainty, cards } }: Protocol): ChangedValue {
  return [direction, certainty, ...cards];
}

/** What is no longer claimed, and what newly is. */
function claims(older: Protocol, newer: Protocol): ProtocolChange[] {
  const [was, is] = [older.claims.map(inLine), newer.claims.map(inLine)];
  return compare(
    "claims",
    was.filter((line) => !is.includes(line)),
    is.filter((line) => !was.includes(line)),
  );
}

function inLine({ source, says, unit }: Claim): string {
  return `${source}: ${says}${unit === undefined ? "" : ` ${unit}`}`;
}
