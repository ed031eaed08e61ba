import type { VisitBlock } from "@pistor/api/schedule";
import { hourMs } from "@pistor/core/basics";
import type { SessionRecord } from "@pistor/core/session";
import type { OnRecord } from "../session/first-draft.ts";
import type { Tag } from "./today.ts";
import type { Block } from "./today-blocks.ts";
import type { VisitState } from "./visit.queries.ts";

/** What is on record for a session that is still to be given. Moments are milliseconds; nothing is filled in. */
export interface SessionAhead {
  readonly visitId: string;
  readonly courseId: string;
  readonly number: number;
  readonly state: VisitState;
  readonly at: number;
  /** Whether the answers and the physician let it be given; what must be decided first is not prepared. */
  readonly mayBegin: boolean;
  /** null: nobody has opened it yet. */
  readonly sessionId: string | null;
  readonly draft: Pick<SessionRecord, "checks" | "mixture"> | null;
  readonly onRecord: OnRecord & { readonly testPlacedAt: string | null };
  /** When the time to think ends by the course's plan; null: the plan says nothing of it. */
  readonly reflectionEnds: number | null;
  /** Whether the course's plan asks for an allergy test. */
  readonly asksTest: boolean;
  /** When the reading of the test is booked on this day; null: it is not. */
  readonly readingAt: number | null;
  /** What is planned to be injected; null: no mixture is on record, so that nobody can say whether one is needed. */
  readonly mixture: readonly string[] | null;
  /** What stands prepared for it. */
  readonly preparation: { readonly needsCheck: boolean; readonly useBefore: number } | null;
  /** That is booked for it; null: none. */
  readonly device: { readonly id: string; readonly name: string; readonly held: boolean } | null;
}

export interface LackLimits {
  readonly on: string;
  readonly now: number;
  /** After this many hours an allergy test is read for the last time. */
  readonly readingHours: number;
}

const nothing = { name: null, place: null, at: null, limit: null };

/** What a session lacks before it can begin, as far as something is on record; where each is ended. */
export function lacksOf(session: SessionAhead, limits: LackLimits): readonly Block[] {
  const { visitId, state, sessionId, courseId } = session;
  const begun = state === "in-room";
  const at = (step: "checks" | "mixture") =>
    sessionId === null ? `/courses/${courseId}` : `/sessions/${sessionId}?step=${step}`;
  const lack = (
    kind: VisitBlock["kind"],
    opens: string,
    more: Partial<Pick<Block, "at" | "name">> = {},
  ): readonly Block[] => [{ visitId, kind, ...nothing, opens, ...more }];
  if (begun) return mixtureOver(session, limits) ? lack("mixture-over", at("mixture"), overAt(session)) : [];
  return [
    ...consentOf(session, limits, at("checks"), lack),
    ...testOf(session, limits, at("checks"), lack),
    ...mixtureOf(session, limits, at("mixture"), lack),
    ...equipmentOf(session, limits, at("checks"), lack),
  ];
}

type Lack = (kind: VisitBlock["kind"], opens: string, more?: Partial<Pick<Block, "at" | "name">>) => readonly Block[];

/** The later of what the clinic keeps and what was ticked in the session's own checks. */
function consentOf(session: SessionAhead, limits: LackLimits, opens: string, lack: Lack): readonly Block[] {
  const kept = session.onRecord.consent;
  const ticked = session.draft?.checks.consent ?? null;
  const isNewer = kept === null || (ticked !== null && ms(ticked.signedAt) > ms(kept.withdrawnAt ?? kept.signedAt));
  const consent = isNewer ? ticked : kept;
  if (consent === null) return lack("consent-missing", opens);
  const withdrawnAt = consent.withdrawnAt ?? null;
  if (withdrawnAt !== null) return lack("consent-withdrawn", opens, { at: ms(withdrawnAt) });
  const ends = session.reflectionEnds;
  if (session.number !== 1 || ends === null) return [];
  if (session.at < ends) return lack("consent-reflection", `/calendar?on=${limits.on}`, { at: ends });
  return ms(consent.signedAt) < ends ? lack("consent-reflection", opens, { at: ends }) : [];
}

/** Before the first session a test is placed and read; one that was not negative stands before every session. */
function testOf(session: SessionAhead, limits: LackLimits, opens: string, lack: Lack): readonly Block[] {
  const tests = [session.onRecord.allergyTest, session.draft?.checks.allergyTest ?? null].filter(
    (each) => each !== null,
  );
  const read = tests.filter(({ placedAt, readAt }) =>
    readAt.some((at) => ms(at) >= ms(placedAt) + limits.readingHours * hourMs),
  );
  if (read.some(({ result }) => result !== "negative")) return lack("test-not-negative", opens);
  if (session.number !== 1 || !session.asksTest || read.length > 0) return [];
  if (tests.length === 0 && session.onRecord.testPlacedAt === null) return lack("test-missing", opens);
  return lack("test-not-read", opens, { at: session.readingAt });
}

/** A mixture keeps for hours, so that nobody is asked to prepare it before its patient is in the house. */
function mixtureOf(session: SessionAhead, limits: LackLimits, opens: string, lack: Lack): readonly Block[] {
  const { preparation, draft, state } = session;
  if (mixtureOver(session, limits)) return lack("mixture-over", opens, overAt(session));
  if (!needsMixture(session) || !session.mayBegin || state === "planned") return [];
  if (preparation !== null) return preparation.needsCheck ? lack("mixture-not-checked", opens) : [];
  return draft?.mixture?.preparedBy === undefined ? lack("mixture-missing", opens) : [];
}

function equipmentOf(session: SessionAhead, limits: LackLimits, opens: string, lack: Lack): readonly Block[] {
  const { device, draft } = session;
  const kit = draft?.checks.kit;
  return [
    ...(device?.held === true ? lack("device-held", `/devices/${device.id}`, { name: device.name }) : []),
    ...(kit !== undefined && kit.expires <= limits.on ? lack("kit-over", opens, { at: ms(kit.expires) }) : []),
  ];
}

/** Over already, or before the first needle is due. */
function mixtureOver({ preparation, at, state }: SessionAhead, { now }: LackLimits): boolean {
  return preparation !== null && preparation.useBefore <= (state === "in-room" ? now : Math.max(now, at));
}

function overAt({ preparation }: SessionAhead): Partial<Pick<Block, "at">> {
  return preparation === null ? {} : { at: preparation.useBefore };
}

function needsMixture({ mixture }: SessionAhead): boolean {
  return mixture !== null && mixture.length > 0;
}

/** A visit that lacks something is not ready, and says what. A mixture is made at the last moment and holds no tag back. */
export function readyOr(tag: Tag | null, lacks: readonly Block[]): Tag | null {
  if (tag?.kind !== "ready") return tag;
  const kind = lacks.map((lack) => tagOfLack(lack.kind)).find((each) => each !== null);
  return kind === undefined ? tag : { kind, until: null };
}

function tagOfLack(kind: VisitBlock["kind"]): Tag["kind"] | null {
  if (kind.startsWith("consent-")) return "lacks-consent";
  if (kind.startsWith("test-")) return "lacks-test";
  return kind === "device-held" || kind === "kit-over" ? "lacks-equipment" : null;
}

/** How many mixtures of the sessions ahead are ready, and which of them ends first. */
export function mixturesOf(sessions: readonly SessionAhead[], { now }: LackLimits) {
  const ahead = sessions.filter(({ state }) => state !== "in-room");
  const needed = ahead.filter(needsMixture);
  const good = needed.flatMap(({ preparation }) =>
    preparation !== null && !preparation.needsCheck && preparation.useBefore > now ? [preparation.useBefore] : [],
  );
  const first = good.length === 0 ? null : Math.min(...good);
  const isSameMinute = (each: number) => first !== null && Math.floor(each / 60_000) === Math.floor(first / 60_000);
  return {
    ready: good.length,
    of: needed.length,
    notOnRecord: ahead.filter(({ mixture }) => mixture === null).length,
    expire: first === null ? null : { count: good.filter(isSameMinute).length, at: first },
  };
}

function ms(moment: string): number {
  return Date.parse(moment);
}
