import { Problem } from "../basics/index.ts";
import type { EvidenceCard } from "../evidence/index.ts";
import type { Phase, Protocol } from "./protocol.ts";

/** What the words of a protocol may point at. */
export interface ProtocolRoom {
  readonly treatments: readonly string[];
  readonly indications: readonly string[];
  readonly sources: readonly string[];
  readonly techniques: readonly string[];
  readonly cards: readonly Pick<EvidenceCard, "id" | "direction" | "certainty" | "studies">[];
  readonly mostSessions: number;
}

/**
 * That a protocol from elsewhere agrees with itself and points at nothing unknown.
 *
 * @throws {Problem} `protocol.…` with a pointer into the protocol and what to do
 */
export function checkProtocol(room: ProtocolRoom, protocol: Protocol): void {
  known(room.treatments, protocol.treatment, "/treatment", "treatment");
  if (!protocol.id.startsWith(`${protocol.treatment}.`))
    throw new Problem(
      "protocol.id-of-another-treatment",
      "/id",
      `${protocol.id} is for ${protocol.treatment}: let its id begin with ${protocol.treatment}.`,
    );
  for (const [at, id] of protocol.indications.entries()) known(room.indications, id, `/indications/${at}`, "use");
  const technique = protocol.given?.technique ?? protocol.technique?.technique ?? null;
  const place = protocol.given === undefined ? "/technique/technique" : "/given/technique";
  if (technique !== null) known(room.techniques, technique, place, "technique");
  for (const { at, source } of citedIn(protocol))
    if (!room.sources.includes(source))
      throw new Problem(
        "protocol.unknown-source",
        at,
        `${JSON.stringify(source)} is no source that Pistor knows: name one of docs/generated/sources.md, or write clinic-default where the clinic itself says it.`,
      );
  if (protocol.status === "settled")
    throw new Problem(
      "protocol.status-is-not-yours",
      "/status",
      "settled is for the courses that Pistor lays out by itself: give clinic, studied, practice or claimed.",
    );
  phasesAgree(room, protocol);
  rangesHold(protocol);
  if (protocol.maintenance?.kind === "every" && protocol.maintenance.months === undefined)
    throw new Problem(
      "protocol.maintenance-without-months",
      "/maintenance",
      "Maintenance every so many months needs its months: give min and max, or by-case.",
    );
  evidenceIsTheCards(room, protocol);
}

function known(ids: readonly string[], id: string, at: string, what: string): void {
  if (ids.includes(id)) return;
  throw new Problem(
    `protocol.unknown-${what}`,
    at,
    `The ${what} ${JSON.stringify(id)} is not known: give one of ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? " …" : ""}.`,
  );
}

function phasesAgree(room: ProtocolRoom, { phases, notLaidOut }: Protocol): void {
  if ((phases.length === 0) !== (notLaidOut !== undefined))
    throw new Problem(
      "protocol.no-phases",
      "/phases",
      "A protocol has phases, or notLaidOut with the reason why it has none, and never both.",
    );
  const sessions = count(phases);
  if (sessions > room.mostSessions)
    throw new Problem(
      "protocol.too-many-sessions",
      "/phases",
      `The phases add up to ${sessions} sessions, and no course is longer than ${room.mostSessions}: shorten it.`,
    );
  phases.forEach(({ interval }, at) => {
    // One session has nothing before it to be away from.
    if ("days" in interval && interval.days === 0 && sessions > 1)
      throw new Problem(
        "protocol.no-interval",
        `/phases/${at}/interval/days`,
        "Sessions 0 days apart are one session: give the days between them.",
      );
  });
}

/** What is done when nothing is chosen lies in the ranges of what may be chosen. */
function rangesHold({ phases, sessionsRange, intervalDaysRange }: Protocol): void {
  if (phases.length === 0) return;
  const sessions = count(phases);
  if (sessionsRange !== null && (sessions < sessionsRange.min || sessions > sessionsRange.max))
    throw new Problem(
      "protocol.range-without-default",
      "/sessionsRange",
      `The phases add up to ${sessions} sessions, outside ${sessionsRange.min} to ${sessionsRange.max}: widen the range.`,
    );
  if (intervalDaysRange === null) return;
  phases.forEach(({ interval }, at) => {
    const [least, most] = daysOf(interval);
    if (least < intervalDaysRange.min || most > intervalDaysRange.max)
      throw new Problem(
        "protocol.range-without-default",
        "/intervalDaysRange",
        `The interval of phase ${at + 1} lies outside ${intervalDaysRange.min} to ${intervalDaysRange.max} days: widen the range.`,
      );
  });
}

function evidenceIsTheCards(room: ProtocolRoom, { evidence }: Protocol): void {
  if (evidence.cards.length === 0) {
    if (evidence.direction === "none" && evidence.certainty === "very-low") return;
    throw new Problem(
      "protocol.evidence-without-card",
      "/evidence",
      "No card is named, so nothing is known: give direction none and certainty very-low, or name the cards.",
    );
  }
  const cards = evidence.cards.map((id, at) => {
    const card = room.cards.find((each) => each.id === id);
    if (card !== undefined) return card;
    throw new Problem(
      "protocol.unknown-card",
      `/evidence/cards/${at}`,
      `There is no evidence card ${JSON.stringify(id)}: name one of docs/generated/evidence-cards.md.`,
    );
  });
  const found = cards.flatMap(({ studies }) => studies).filter(({ source }) => source === evidence.study);
  const directions: readonly string[] =
    evidence.study === undefined ? cards.map(({ direction }) => direction) : found.map(({ direction }) => direction);
  const fits = directions.includes(evidence.direction) && cards.some((each) => each.certainty === evidence.certainty);
  if (fits) return;
  throw new Problem(
    "protocol.evidence-differs",
    "/evidence",
    `The cards ${evidence.cards.join(", ")} say ${directions.join(", ") || "nothing of that study"}, ${cards.map(({ certainty }) => certainty).join(", ")}: a protocol tells its evidence as the cards do.`,
  );
}

/** Every source anywhere in a value, and where. */
function citedIn(value: unknown, at = ""): { at: string; source: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "source" && typeof part === "string"
      ? [{ at: `${at}/source`, source: part }]
      : citedIn(part, `${at}/${key}`),
  );
}

function count(phases: readonly Phase[]): number {
  return phases.reduce((sum, { sessions }) => sum + sessions, 0);
}

/** The fewest and the most days that an interval can be; months are 28 to 31 days. */
function daysOf(interval: Phase["interval"]): readonly [least: number, most: number] {
  if ("days" in interval) return [interval.days, interval.days];
  if ("daysInTurn" in interval) return [Math.min(...interval.daysInTurn), Math.max(...interval.daysInTurn)];
  return [interval.atLeastDays, Math.max(interval.atLeastDays, interval.months * 31)];
}
