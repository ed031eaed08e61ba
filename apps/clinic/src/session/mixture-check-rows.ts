import type { Lot } from "@pistor/api/stock";
import type { WordedMixAnswer, WordedMixFinding } from "@pistor/core/dosing";
import type { SessionRecord } from "@pistor/core/session";
import { day, figure } from "../kit/format.ts";
import { monthYear } from "./mixture-lots.ts";
import type { Stop } from "./mixture-solve.ts";
import type { MixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

export type CheckLevel = "ok" | "care" | "ask" | "stop";

/** One thing that was looked at, and what came of it. */
export interface CheckLine {
  readonly name: string;
  readonly level: CheckLevel;
  readonly value: string;
}

const groups = {
  history: /^(allergy|answer|patient|prilocaine|inhibitor|deoxycholic)\./,
  dose: /^(dose|strength|anaesthetic|label|interval|course)\./,
  clash: /^(pair|mixture|vehicle)\./,
} as const;

const levels = { ok: "ok", caution: "care", "cannot-decide": "ask", refused: "stop" } as const;
const worstFirst: readonly CheckLevel[] = ["stop", "ask", "care", "ok"];

/** What was looked at, in the order in which a second person would look. "None found" is never "there is none". */
export function checkLines(
  t: MixtureWords,
  record: SessionRecord,
  answer: WordedMixAnswer,
  stops: readonly Stop[],
  lots: readonly Lot[],
): CheckLine[] {
  const worst = (found: readonly WordedMixFinding[]) =>
    worstFirst.find((level) => found.some(({ then }) => levels[then] === level)) ?? "ok";
  const of = (group: RegExp) => answer.findings.filter(({ rule, then }) => group.test(rule) && then !== "ok");
  const line = (name: string, found: readonly WordedMixFinding[], none: string): CheckLine => {
    const level = worst(found);
    const stopped = stops.find((stop) => found.some(({ rule }) => rule === stop.rule));
    const row = stopped?.index == null ? undefined : record.mixture?.ingredients[stopped.index]?.substance;
    const value =
      level === "ok" ? none : row !== undefined ? t("checks.row", { substance: nameOf(row) }) : t(`checks.${level}`);
    return { name, level, value };
  };
  return [
    line(t("checks.history"), of(groups.history), t("checks.noneFound")),
    line(t("checks.clashes"), of(groups.clash), t("checks.noneFound")),
    tightest(t, answer) ?? line(t("checks.doses"), of(groups.dose), t("checks.within")),
    expiry(t, record, stops),
    holds(t, record, lots),
    allergyTest(t, record),
  ];
}

/** The dose that is nearest to its maximum, from four fifths of it. */
function tightest(t: MixtureWords, { doses }: WordedMixAnswer): CheckLine | null {
  const [most] = doses.filter(({ share }) => (share ?? 0) >= 0.8).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (most === undefined || most.maxMg === null) return null;
  const share = most.share ?? 0;
  const name = share > 1 ? "checks.above" : share === 1 ? "checks.at" : "checks.near";
  return {
    name: t(name, { substance: nameOf(most.substance) }),
    level: share > 1 ? "stop" : "care",
    value: t("checks.of", { mg: figure(most.mg ?? 0, 1), max: figure(most.maxMg, 1) }),
  };
}

function expiry(t: MixtureWords, { mixture, on }: SessionRecord, stops: readonly Stop[]): CheckLine {
  const name = t("checks.expiry");
  const ingredients = mixture?.ingredients ?? [];
  const days = ingredients.flatMap(({ expires }) => (expires === null ? [] : [expires]));
  const [earliest] = days.sort();
  const out = stops.some(({ rule }) => rule.endsWith(".expired")) || (earliest !== undefined && earliest < on);
  if (out) return { name, level: "stop", value: t("checks.expired") };
  if (earliest === undefined || days.length < ingredients.length)
    return { name, level: "ask", value: t("checks.expiryUnknown") };
  return { name, level: "ok", value: t("checks.earliest", { month: monthYear(earliest) }) };
}

function holds(t: MixtureWords, { mixture }: SessionRecord, lots: readonly Lot[]): CheckLine {
  const name = t("checks.holds");
  const ingredients = mixture?.ingredients ?? [];
  const held = lots.filter(
    ({ state, product }) => state !== "usable" && ingredients.some(({ substance }) => substance === product.substance),
  );
  const used = held.filter(({ id }) => ingredients.some(({ lotId }) => lotId === id));
  if (used.length > 0)
    return { name, level: "stop", value: t("checks.heldUsed", { lot: used.map(({ lot }) => lot).join(", ") }) };
  if (ingredients.some(({ lotId }) => lotId === null)) return { name, level: "ask", value: t("checks.notOfStock") };
  if (held.length === 0) return { name, level: "ok", value: t("checks.noneHeld") };
  return { name, level: "ok", value: t("checks.heldNotUsed", { lot: held.map(({ lot }) => lot).join(", ") }) };
}

function allergyTest(t: MixtureWords, { checks }: SessionRecord): CheckLine {
  const name = t("checks.test");
  const test = checks.allergyTest;
  if (test === undefined) return { name, level: "ask", value: t("checks.testMissing") };
  const read = test.readAt.at(-1);
  if (read === undefined)
    return { name, level: "ask", value: t("checks.testPlaced", { day: day(test.placedAt, "short") }) };
  if (test.result === "negative")
    return { name, level: "ok", value: t("checks.testNegative", { day: day(read, "short") }) };
  return { name, level: "stop", value: t("checks.testNotNegative", { day: day(read, "short") }) };
}
