import { calendarDate, daysBetween, readDocument } from "@pistor/core/basics";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import { indications, sources } from "@pistor/knowledge/evidence";
import { expect, test } from "vitest";
import { substances } from "../substances/index.ts";
import { defaultProtocol, planKnowledge, protocols, protocolTexts } from "./index.ts";

const find = (id: string) => protocols.find((each) => each.id === id);

/**
 * The rows of the literature list's table of protocols, read again by hand: who gives it, then sessions and intervals as
 * the row states them. `-`: the row states none.
 */
const literature = [
  ["AMIN", "face.monthly-4", 4, "28"],
  ["ELDOM", "face.periocular-2012", 6, "14"],
  ["JEWDS", "face.jewds", 6, "14"],
  ["SAVOIA", "face.savoia", 4, "15"],
  ["NCTF", "face.nctf", 5, "-"],
  ["CABMF", "face.ha-skin-quality", 3, "1 month"],
  ["TXA-RCT", "face.melasma-tranexamic", 4, "14"],
  ["PAZYAR", "face.melasma-tranexamic-hydroquinone", null, "-"],
  ["ANANT", "face.melasma-tranexamic-oral", null, "-"],
  ["MOFTAH", "hair.dutasteride-moftah", 11, "7 14 28"],
  ["SACEDA", "hair.dutasteride-saceda", 4, "3 months"],
  ["HERZ", "hair.dutasteride-reviewed", null, "-"],
  ["MARZBAN", "hair.any-reviewed", null, "-"],
  ["PARK", "cellulite.park", 12, "7"],
  ["KYB-DOS", "fat.deoxycholic", 6, "1 month"],
  ["THOMAS", "fat.phosphatidylcholine", 4, "28"],
  ["COSTANTINO", "pain.acute-low-back", 5, "3"],
  ["SIM-T4", "pain.low-back-points", 4, "7"],
  ["SIM-T4", "pain.sacroiliac", 8, "3/4"],
  ["SIM-T4", "pain.calcific-shoulder", 3, "7"],
  ["SIM-T4", "pain.cervicobrachial-tens", 4, "-"],
  ["SCITE-PAIN", "rheumatic.knee-osteoarthritis", 3, "-"],
  ["PAOLUCCI", "pain.acute-neck", 1, "0"],
  ["PAOLUCCI", "pain.chronic-neck", 3, "-"],
  ["PAOLUCCI", "pain.chronic-spinal", 5, "7"],
  ["KATZ", "pain.katz", 4, "7 15"],
  // The last row: claimed, and no protocol with numbers found.
  ["S0", "pain.migraine", null, "-"],
  ["S2", "pain.menstrual", null, "-"],
  ["SIM2011", "vascular.veno-lymphatic", null, "-"],
  ["S2", "vascular.varicose-veins", null, "-"],
  ["MDPI2025", "pain.sports-injury", null, "-"],
  ["S0", "body.scars", null, "-"],
  ["S2", "face.scars", null, "-"],
  ["S2", "body.stretch-marks", null, "-"],
  ["S0", "face.acne", null, "-"],
  ["S3", "hair.alopecia-areata", null, "-"],
] as const;

/** The types of the page of facts, with who says the course. */
const articles = [
  ["S2", "face.weekly", 6, "7"],
  ["S4", "face.standard", 6, "14"],
  ["S2", "body.standard", 6, "7"],
  ["S0", "cellulite.standard", 8, "7"],
  ["S3", "fat.regional", null, "-"],
  ["S2", "hair.ten-in-three-months", 10, "14"],
  ["S0", "pain.fewer-sessions", null, "-"],
  ["S0", "rheumatic.by-case", null, "-"],
  ["S2", "vascular.varicose-veins", null, "-"],
  ["S2", "needle-free.by-device", null, "-"],
  ["S3", "any.general", null, "-"],
] as const;

test.each([...literature, ...articles])("%s: %s takes %s sessions at %s", (source, id, sessions, intervals) => {
  const protocol = find(id);
  expect(protocol?.claims.map((claim) => claim.source)).toContain(source);
  const stated = protocol?.notLaidOut;
  const shown = (stated === undefined ? (protocol?.phases ?? []) : [stated])
    .map(({ interval }) => {
      if (interval === null) return "-";
      if ("daysInTurn" in interval) return interval.daysInTurn.join("/");
      return "days" in interval ? String(interval.days) : `${interval.months} month${interval.months > 1 ? "s" : ""}`;
    })
    .join(" ");
  const count =
    stated === undefined ? protocol?.phases.reduce((sum, phase) => sum + phase.sessions, 0) : stated.sessions;
  expect([count, shown]).toEqual([sessions, intervals]);
});

test("every protocol stands behind a row of a table, or is what is laid out when none is named", () => {
  const rows = new Set<string>([...literature, ...articles].map(([, id]) => id));
  const settled = new Set(Object.values(defaultProtocol));
  expect(protocols.map(({ id }) => id).filter((id) => !rows.has(id) && !settled.has(id))).toEqual([]);
  expect(new Set(protocols.map(({ id }) => id)).size).toBe(protocols.length);
});

test("a study that found no benefit says so beside its own protocol, whatever its treatment's card says", () => {
  const direction = (id: string) => find(id)?.evidence.direction;
  expect(["face.monthly-4", "face.periocular-2012", "cellulite.park"].map(direction)).toEqual([
    "negative",
    "negative",
    "negative",
  ]);
  expect(["face.jewds", "hair.dutasteride-moftah", "pain.acute-low-back", "pain.migraine"].map(direction)).toEqual([
    "positive",
    "positive",
    "mixed",
    "none",
  ]);
});

test("the paper's 12 sessions are told beside the 11 that its schedule adds up to", () => {
  const moftah = find("hair.dutasteride-moftah");
  expect(moftah?.reportedSessions).toMatchObject({ sessions: 12, claims: [{ source: "MOFTAH" }, { says: /11/ }] });
});

test("what may be chosen holds what is done when nothing is chosen", () => {
  for (const { id, phases, sessionsRange, intervalDaysRange, notLaidOut } of protocols) {
    expect([id, phases.length > 0], id).toEqual([id, notLaidOut === undefined]);
    const sessions = phases.reduce((sum, phase) => sum + phase.sessions, 0);
    if (sessionsRange !== null) expect(sessions >= sessionsRange.min && sessions <= sessionsRange.max, id).toBe(true);
    for (const { interval } of phases)
      if (intervalDaysRange !== null && "days" in interval)
        expect(interval.days >= intervalDaysRange.min && interval.days <= intervalDaysRange.max, id).toBe(true);
  }
});

test.each(protocols.map(({ id, treatment }) => [id, treatment] as const))(
  "%s is laid out by the planner, or refused there with why it cannot be",
  (id, treatment) => {
    const lay = () =>
      layOutCourse(
        planKnowledge,
        readDocument(planRequestSchema, { treatment, protocol: id, start: "2026-12-01", timeZone: "Europe/Istanbul" }),
      );
    const why = find(id)?.notLaidOut?.why;
    if (why === undefined) expect(lay().protocol).toMatchObject({ id });
    else {
      // No course can be asked for `any` treatment.
      expect(lay).toThrow(treatment === "any" ? /not known/ : /cannot be laid out/);
      expect(protocolTexts.en[why], why).toMatch(/^[A-Z].*\.$/);
    }
  },
);

test("twice a week is 3 and 4 days in turn, and the French course ends 15 days after its third week", () => {
  const days = (treatment: string, protocol: string) => {
    const request = { treatment, protocol, start: "2026-12-01", timeZone: "Europe/Istanbul" };
    return layOutCourse(planKnowledge, readDocument(planRequestSchema, request)).sessions.map(({ on }) =>
      daysBetween(calendarDate("2026-12-01"), on),
    );
  };
  // Sums by hand.
  expect(days("pain", "pain.sacroiliac")).toEqual([0, 3, 7, 10, 14, 17, 21, 24]);
  expect(days("pain", "pain.katz")).toEqual([0, 7, 14, 29]);
  expect(days("hair", "hair.dutasteride-moftah")).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 63, 77, 105]);
  expect(days("pain", "pain.acute-neck")).toEqual([0]);
});

test("uses, substances and sources that a protocol names are there", () => {
  const uses = new Set<string>(indications.map(({ id }) => id));
  const known = new Set<string>(substances.map(({ id }) => id));
  const keys = new Set<string>(sources.map(({ key }) => key));
  for (const { id, indications: of, mixture, claims } of protocols) {
    expect(
      of.filter((use) => !uses.has(use)),
      id,
    ).toEqual([]);
    expect(
      (mixture ?? []).filter(({ substance }) => !known.has(substance)),
      id,
    ).toEqual([]);
    expect(claims.length, id).toBeGreaterThan(0);
    expect(
      claims.filter(({ source }) => !keys.has(source)),
      id,
    ).toEqual([]);
  }
});

/** How a source's words say a number of days. */
const inWords: Readonly<Record<number, RegExp>> = {
  1: /\b(one|fourth)\b/,
  7: /\bweek(ly)?\b/,
  14: /\b(two|2) weeks\b/,
  28: /\b(four|4) weeks\b|\bmonth(ly)?\b/,
  90: /\b(three|3) months\b/,
  126: /\bweek 18\b/,
};
/** Every number by which a protocol is laid out, drawn or looked at. */
function numbersOf(protocol: (typeof protocols)[number]): [string, number][] {
  const { phases, notLaidOut, sessionsRange, intervalDaysRange, reviewOnDays, given, technique, maintenance } =
    protocol;
  const numbers: [string, number][] = [];
  const of = notLaidOut === undefined ? phases : [notLaidOut];
  for (const { sessions, interval } of of) {
    if (sessions !== null) numbers.push(["sessions", sessions]);
    if (interval === null) continue;
    if ("daysInTurn" in interval) numbers.push(...interval.daysInTurn.map((days): [string, number] => ["days", days]));
    else if ("days" in interval) {
      if (interval.days > 0) numbers.push(["days", interval.days]);
    } else if (interval.months > 1) numbers.push(["months", interval.months], ["at least", interval.atLeastDays]);
  }
  for (const range of [sessionsRange, intervalDaysRange])
    if (range !== null) numbers.push(["from", range.min], ["to", range.max]);
  numbers.push(...reviewOnDays.map((day): [string, number] => ["review", day]));
  if (maintenance?.months !== undefined)
    numbers.push(["maintenance", maintenance.months.min], ["maintenance", maintenance.months.max]);
  for (const way of [given, technique]) {
    if (way === undefined || way === null) continue;
    for (const value of [way.depthMm, way.dropMl]) if (value !== null) numbers.push(["given", value]);
    // Sources give spacing in centimetres.
    if (way.spacingMm !== null) numbers.push(["given, cm", way.spacingMm / 10]);
  }
  for (const value of [technique?.mostPoints, technique?.mostMl]) if (value) numbers.push(["most", value]);
  if (notLaidOut === undefined) numbers.push(["review every", protocol.reviewEvery]);
  return numbers;
}

test("every number of a protocol is said by one of its claims, in figures or in words", () => {
  const said = (protocol: (typeof protocols)[number]) =>
    [
      ...protocol.claims,
      ...(protocol.given?.claims ?? []),
      ...(protocol.technique?.claims ?? []),
      ...(protocol.maintenance?.claims ?? []),
    ].map(({ says }) => String(says));
  const missing = protocols.flatMap((protocol) =>
    numbersOf(protocol)
      .filter(
        ([, number]) =>
          !said(protocol).some(
            (words) =>
              new RegExp(`(?<![\\d.,])${String(number).replace(".", "\\.")}(?![\\d]|[.,]\\d)`).test(words) ||
              inWords[number]?.test(words) === true,
          ),
      )
      .map(([what, number]) => `${protocol.id}: ${what} ${number}`),
  );
  expect(missing).toEqual([]);
});

// The literature list, 3.1: buflomedil withdrawn, phosphatidylcholine refused by default, calcitonin outside three uses.
test("no course is laid out with a substance that is never injected here, and the study's numbers still stand beside it", () => {
  const refused = new Set(substances.filter(({ blocked }) => blocked !== null).map(({ id }) => id));
  const holding = protocols.filter(({ mixture }) => (mixture ?? []).some(({ substance }) => refused.has(substance)));
  expect(holding.map(({ id }) => id)).toEqual([
    "cellulite.park",
    "fat.phosphatidylcholine",
    "rheumatic.knee-osteoarthritis",
  ]);
  expect(holding.filter(({ phases }) => phases.length > 0)).toEqual([]);
  expect(find("cellulite.park")?.notLaidOut).toMatchObject({ sessions: 12, interval: { days: 7 } });
});

// The labels in the literature list, 3.1: contraindicated in women of child-bearing potential, though the trial treated women.
test("a course with dutasteride says whom its label leaves out, and who must not touch it", () => {
  for (const { id, claims } of protocols.filter(({ mixture }) =>
    mixture?.some((each) => each.substance === "dutasteride"),
  )) {
    if (id === "hair.dutasteride-reviewed") continue;
    expect([id, claims.some(({ says }) => /child-bearing potential/.test(String(says)))]).toEqual([id, true]);
    expect([id, claims.some(({ says }) => /pregnant staff/.test(String(says)))]).toEqual([id, true]);
  }
});

/** After which sessions a course is looked at: its own rule, laid out by hand, and the reviews on days of their own. */
function reviewsOf({ phases, reviewEvery, reviewOnDays }: (typeof protocols)[number]): {
  last: number;
  after: number[];
} {
  const intervals = phases.flatMap(({ sessions, interval }) =>
    Array.from({ length: sessions }, () => ("days" in interval ? interval.days : 30)),
  );
  const days = intervals.map((_, i) => intervals.slice(1, i + 1).reduce((sum, each) => sum + each, 0));
  const last = intervals.length;
  const after = intervals.map((_, i) => i + 1).filter((number) => number % reviewEvery === 0 || number === last);
  const onDays = reviewOnDays.map((day) => days.filter((each) => each <= day).length);
  return { last, after: [...new Set([...after, ...onDays])].toSorted((a, b) => a - b) };
}

// Two reviews without a change end a course. Where the second one is the last, the rule can only say: not again.
test("the stop rule says that a course is not repeated, as most are over when two reviews have been held", () => {
  const early = protocols
    .filter(({ stopRule, phases }) => stopRule !== null && phases.length > 0)
    .filter((protocol) => {
      const { last, after } = reviewsOf(protocol);
      return (after[1] ?? last) < last;
    });
  // Hair: after sessions 3, 6, 7 (day 84), 9 and 10. Cellulite: after 3, 6 and 8. Sums by hand.
  expect(early.map(({ id }) => id)).toEqual(["cellulite.standard", "hair.standard"]);
  expect(protocolTexts.en["protocol.stop.no-important-change"]).toMatch(/not repeated/);
});
