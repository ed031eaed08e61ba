import { expect, test } from "vitest";
import type { SessionAhead } from "./today-lacks.ts";
import { lacksOf, mixturesOf, readyOr } from "./today-lacks.ts";

const moment = (written: string) => `${written}:00+03:00`;
const at = (written: string) => Date.parse(moment(written));
const today = "2026-11-24";
/** After two days, as the plan's own reading of 48 hours. */
const limits = (now = "10:00") => ({ on: today, now: at(`${today}T${now}`), readingHours: 48 });
const consent = (signedAt: string, withdrawnAt: string | null = null) => ({
  version: "1",
  signedAt: moment(signedAt),
  withdrawnAt: withdrawnAt && moment(withdrawnAt),
  coversThis: false,
});
const read = { placedAt: moment("2026-11-20T09:00"), readAt: [moment("2026-11-22T09:00")], by: "Mert Demir, RN" };
const negative = { ...read, result: "negative" as const };

/** Lea's first session at 14:00, with everything on record, before she has come. */
const lea = (more: Partial<SessionAhead> = {}): SessionAhead => ({
  visitId: "lea",
  courseId: "face",
  number: 1,
  state: "planned",
  at: at(`${today}T14:00`),
  mayBegin: true,
  sessionId: null,
  draft: null,
  onRecord: { consent: consent("2026-11-22T09:06"), allergyTest: negative, testPlacedAt: negative.placedAt },
  reflectionEnds: at("2026-11-21T10:00"),
  asksTest: true,
  readingAt: null,
  mixture: ["hyaluronic-acid"],
  preparation: null,
  device: null,
  ...more,
});
const kinds = (session: SessionAhead, now?: string) => lacksOf(session, limits(now)).map(({ kind }) => kind);
const ticked = (checks: object) => ({ checks: checks as NonNullable<SessionAhead["draft"]>["checks"] });

test("a session with everything on record lacks nothing before its patient is here", () => {
  expect(kinds(lea())).toEqual([]);
});

test("a consent that nobody has kept is missing until it is ticked in the session's checks", () => {
  const without = lea({ onRecord: { ...lea().onRecord, consent: null } });
  expect(lacksOf(without, limits())).toMatchObject([{ kind: "consent-missing", opens: "/courses/face" }]);
  const open = { ...without, sessionId: "s" };
  expect(lacksOf(open, limits())).toMatchObject([{ opens: "/sessions/s?step=checks" }]);
  expect(kinds({ ...open, draft: ticked({ consent: consent("2026-11-24T09:50") }) })).toEqual([]);
});

test("a withdrawn consent stops the session, unless it was signed again after that", () => {
  const onRecord = { ...lea().onRecord, consent: consent("2026-11-22T09:06", "2026-11-23T18:00") };
  expect(lacksOf(lea({ onRecord }), limits())).toMatchObject([
    { kind: "consent-withdrawn", at: at("2026-11-23T18:00") },
  ]);
  const draft = (signedAt: string) => ticked({ consent: consent(signedAt) });
  expect(kinds(lea({ onRecord, draft: draft("2026-11-23T17:00") }))).toEqual(["consent-withdrawn"]);
  expect(kinds(lea({ onRecord, draft: draft("2026-11-24T09:00") }))).toEqual([]);
});

test("the time to think is over before the first needle and before the signature, and a later session does not ask", () => {
  const noNeedleYet = lea({ reflectionEnds: at("2026-11-24T16:00") });
  expect(lacksOf(noNeedleYet, limits())).toMatchObject([
    { kind: "consent-reflection", at: at("2026-11-24T16:00"), opens: "/calendar?on=2026-11-24" },
  ]);
  const signedEarly = lea({ reflectionEnds: at("2026-11-22T09:07") });
  expect(lacksOf(signedEarly, limits())).toMatchObject([{ kind: "consent-reflection", opens: "/courses/face" }]);
  expect(kinds({ ...signedEarly, number: 2 })).toEqual([]);
  expect(kinds(lea({ reflectionEnds: null }))).toEqual([]);
});

test("before session 1 an allergy test is placed and read after two days; the reading at 20 minutes is not enough", () => {
  const { consent: signed } = lea().onRecord;
  const none = { consent: signed, allergyTest: null, testPlacedAt: null };
  expect(kinds(lea({ onRecord: none }))).toEqual(["test-missing"]);
  expect(kinds(lea({ onRecord: none, number: 2 }))).toEqual([]);
  expect(kinds(lea({ onRecord: none, asksTest: false }))).toEqual([]);
  const placed = { ...none, testPlacedAt: negative.placedAt };
  expect(lacksOf(lea({ onRecord: placed, readingAt: at(`${today}T10:40`) }), limits())).toMatchObject([
    { kind: "test-not-read", at: at(`${today}T10:40`) },
  ]);
  const early = { ...placed, allergyTest: { ...negative, readAt: [moment("2026-11-20T09:20")] } };
  expect(kinds(lea({ onRecord: early }))).toEqual(["test-not-read"]);
  expect(kinds(lea({ onRecord: early, draft: ticked({ allergyTest: negative }) }))).toEqual([]);
});

test("a test that was not negative stands before every session", () => {
  const onRecord = { ...lea().onRecord, allergyTest: { ...negative, result: "positive" as const } };
  expect(kinds(lea({ onRecord, number: 5 }))).toEqual(["test-not-negative"]);
});

test("a mixture is asked for once its patient is here and may be treated, and where one is on record", () => {
  const here = lea({ state: "arrived", sessionId: "s" });
  expect(lacksOf(here, limits())).toMatchObject([{ kind: "mixture-missing", opens: "/sessions/s?step=mixture" }]);
  expect(kinds({ ...here, mayBegin: false })).toEqual([]);
  expect(kinds({ ...here, mixture: [] })).toEqual([]);
  expect(kinds({ ...here, mixture: null })).toEqual([]);
  const useBefore = at(`${today}T14:30`);
  expect(kinds({ ...here, preparation: { needsCheck: true, useBefore } })).toEqual(["mixture-not-checked"]);
  expect(kinds({ ...here, preparation: { needsCheck: false, useBefore } })).toEqual([]);
});

test("a mixture that ends before its needle, or during the treatment, is to be made anew", () => {
  const preparation = { needsCheck: false, useBefore: at(`${today}T13:30`) };
  expect(lacksOf(lea({ preparation }), limits("12:00"))).toMatchObject([
    { kind: "mixture-over", at: at(`${today}T13:30`) },
  ]);
  const inRoom = lea({ preparation, state: "in-room", onRecord: { ...lea().onRecord, consent: null } });
  expect(kinds(inRoom, "13:29")).toEqual([]);
  expect(kinds(inRoom, "13:30")).toEqual(["mixture-over"]);
});

test("a held device and an emergency kit that is out of date stand in the way", () => {
  const device = { id: "d", name: "Gun 2", held: true };
  expect(lacksOf(lea({ device }), limits())).toMatchObject([
    { kind: "device-held", name: "Gun 2", opens: "/devices/d" },
  ]);
  const kit = (expires: string) =>
    lea({ draft: ticked({ kit: { at: moment("2026-11-24T09:50"), by: "x", expires } }) });
  expect(kinds(kit("2026-11-24"))).toEqual(["kit-over"]);
  expect(kinds(kit("2026-11-25"))).toEqual([]);
});

test("only what is ready is called otherwise for what it lacks, and a mixture alone takes nothing back", () => {
  const ready = { kind: "ready" as const, until: null };
  const lacks = (session: SessionAhead) => lacksOf(session, limits());
  expect(readyOr(ready, lacks(lea({ state: "arrived" })))).toBe(ready);
  const without = lacks(lea({ onRecord: { ...lea().onRecord, consent: null } }));
  expect(readyOr(ready, without)).toEqual({ kind: "lacks-consent", until: null });
  const decides = { kind: "physician-decides" as const, until: null };
  expect(readyOr(decides, without)).toBe(decides);
  expect(readyOr(null, without)).toBeNull();
});

test("the count of mixtures: ready and checked of those on record, and how many end first", () => {
  const made = (clock: string, needsCheck = false) => ({
    preparation: { needsCheck, useBefore: at(`${today}T${clock}`) },
  });
  const sessions = [
    lea(made("13:30")),
    lea(made("13:30")),
    lea(made("15:00")),
    lea(made("15:00", true)),
    lea(made("09:59")),
    lea(),
    lea({ mixture: null }),
    lea({ mixture: [] }),
    lea({ ...made("13:00"), state: "in-room" }),
  ];
  expect(mixturesOf(sessions, limits())).toEqual({
    ready: 3,
    of: 6,
    notOnRecord: 1,
    expire: { count: 2, at: at(`${today}T13:30`) },
  });
});
