import type { Claim, Language } from "@pistor/core/evidence";
import { quantityInWords, word, writeList } from "@pistor/core/evidence";
import type { Protocol, ProtocolChange } from "@pistor/core/plan";
import {
  changedInWords,
  intervalInWords,
  maintenanceInWords,
  protocolTitle,
  sessionsOf,
  stopRuleInWords,
} from "@pistor/core/plan";
import { planTexts, protocolTexts } from "@pistor/knowledge/plan";

/** A change with the words for it. */
export interface WordedChange extends ProtocolChange {
  readonly tell: { readonly what: string; readonly from: string; readonly to: string };
}

export function wordChanges(changes: readonly ProtocolChange[], lang: Language): WordedChange[] {
  return changes.map((change) => ({
    ...change,
    tell: {
      what: word(protocolTexts, change.what, { phase: change.phase }, lang).text,
      from: changedInWords(protocolTexts, change.from, lang),
      to: changedInWords(protocolTexts, change.to, lang),
    },
  }));
}

/** Every protocol with its course and what was found, those of one treatment together. */
export function listText(protocols: readonly Protocol[], lang: Language): string {
  const treatments = [...new Set(protocols.map(({ treatment }) => treatment))];
  return treatments
    .flatMap((treatment) => [
      treatment,
      ...protocols
        .filter((each) => each.treatment === treatment)
        .map((each) => `  ${each.id} ${each.version}  ${course(each, lang)} · ${known(each, lang)}`),
      "",
    ])
    .join("\n")
    .trimEnd();
}

/** One protocol: what is known of it first, then the course, then who says what. */
export function protocolText(protocol: Protocol, lang: Language): string {
  const say = (id: string, values = {}) => word(protocolTexts, id, values, lang).text;
  const { sessionsRange, intervalDaysRange, reportedSessions, evidence } = protocol;
  const fact = (what: string, value: string) => `${say(`protocol.changed.${what}`)}: ${value}`;
  return [
    protocolTitle(protocolTexts, protocol, lang),
    `${protocol.id} ${protocol.version} · ${say(`protocol.status.${protocol.status}`)}`,
    fact("evidence", `${known(protocol, lang)} (${evidence.study ?? evidence.cards.join(", ")})`),
    "",
    course(protocol, lang),
    fact("sessions-range", changedInWords(protocolTexts, sessionsRange, lang)),
    fact("interval-range", changedInWords(protocolTexts, intervalDaysRange, lang)),
    fact("stop-rule", stopRuleInWords(protocolTexts, protocol.stopRule, lang)),
    fact("maintenance", maintenanceInWords(protocolTexts, protocol.maintenance, lang)),
    ...(reportedSessions === undefined
      ? []
      : [fact("reported-sessions", `${reportedSessions.sessions} ≠ ${sessionsOf(protocol) ?? ""}`)]),
    "",
    say("protocol.changed.claims"),
    ...protocol.claims.map(claimLine),
  ].join("\n");
}

export function diffText(older: Protocol, newer: Protocol, changes: readonly WordedChange[]): string {
  return [
    `${older.id} ${older.version} → ${newer.version}`,
    ...changes.map(({ tell: { what, from, to } }) => `  ${what}: ${from} → ${to}`),
  ].join("\n");
}

export function checkedText({ id, version, sha256 }: { id: string; version: string; sha256: string }): string {
  return `${id} ${version}  SHA-256 ${sha256}`;
}

function course({ phases, notLaidOut }: Protocol, lang: Language): string {
  if (notLaidOut !== undefined) return word(protocolTexts, notLaidOut.why, {}, lang).text;
  const parts = phases.map(
    ({ sessions, interval }) => `${sessions} × ${intervalInWords(protocolTexts, interval, lang)}`,
  );
  return writeList(parts, lang);
}

function known({ evidence: { direction, certainty } }: Protocol, lang: Language): string {
  const say = (id: string) => word(planTexts, id, {}, lang).text;
  return `${say(`evidence.direction.${direction}`)}, ${say(`evidence.certainty.${certainty}`)}`;
}

function claimLine({ source, says, unit, at }: Claim): string {
  return `  ${source}: ${quantityInWords(says, unit)} (${at})`;
}
