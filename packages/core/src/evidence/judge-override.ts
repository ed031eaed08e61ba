import { Problem } from "../basics/index.ts";
import type { Claim, Parameter } from "./claim.ts";
import type { Stricter } from "./policy.ts";

/** What a clinic's own value is beside the settled one: `looser` needs a physician's reason. */
export type OverrideKind = "same" | "stricter" | "looser";

/** A clinic's own value, judged. */
export interface JudgedOverride {
  readonly kind: OverrideKind;
  /** The number that the knowledge acts on; of a range, the end that a clinic may move. */
  readonly settled: number;
  /** The loosest value that a clinic may choose: the settled one where nothing looser is claimed, or may be. */
  readonly loosest: number;
}

/** A parameter that a clinic may change. */
export type ChangeableParameter = Parameter<unknown> & { readonly stricter: Stricter };

/** Whether a clinic may change a parameter at all, be it only to a stricter value. */
export function isChangeable(parameter: Parameter<unknown>): parameter is ChangeableParameter {
  return parameter.stricter !== undefined && settledNumber(parameter) !== null;
}

/**
 * Judges a clinic's own value: stricter freely; looser only as far as a published source goes.
 *
 * What a label or a hard floor settles is never loosened. Claims in words, in another unit, or of the clinic default open
 * nothing: a value that nobody printed as a number is not claimed.
 *
 * @throws {Problem} `policy.not-for-clinics`, `policy.not-a-number`, `policy.slip`, `policy.hard-floor`, `policy.outside-claims`
 */
export function judgeOverride(parameter: Parameter<unknown>, value: number): JudgedOverride {
  const { stricter, title } = parameter;
  const settled = settledNumber(parameter);
  if (stricter === undefined || settled === null)
    throw new Problem(
      "policy.not-for-clinics",
      "/parameter",
      `${parameter.id} is not for a clinic to change: it has no stricter direction. Leave it as it is settled.`,
    );
  mustBeUsable(parameter, settled, value);
  const loosest = loosestOf(parameter, stricter, settled);
  if (value === settled) return { kind: "same", settled, loosest };
  if (isStricter(stricter, value, settled)) return { kind: "stricter", settled, loosest };
  const unit = parameter.unit === "1" ? "" : ` ${parameter.unit}`;
  if (isNeverLoosened(parameter))
    throw new Problem(
      "policy.hard-floor",
      "/value",
      `${title}: ${value}${unit} is looser than ${settled}${unit}, which ${parameter.settled.how === "label" ? "the label" : "the law and the sources together"} settle. It is never loosened: give ${settled}${unit} or a stricter value.`,
    );
  if (isStricter(stricter, loosest, value)) {
    const claimed = numbersClaimed(parameter).map(({ source, says }) => `${source} ${says}${unit}`);
    const range = claimed.length === 0 ? "no published source gives a number" : `claimed are ${claimed.join(", ")}`;
    throw new Problem(
      "policy.outside-claims",
      "/value",
      `${title}: ${value}${unit} is looser than anybody claims (${range}): give ${loosest}${unit} or a stricter value.`,
    );
  }
  return { kind: "looser", settled, loosest };
}

/** The number in a settled value; of a range, the end that going stricter moves. Null where it holds none. */
export function settledNumber({ settled: { value }, stricter }: Parameter<unknown>): number | null {
  if (typeof value === "number") return value;
  if (!isRange(value)) return null;
  return stricter === "higher" ? value.from : value.to;
}

/** The settled value with another number in it. */
export function withNumber(parameter: Parameter<unknown>, value: number): unknown {
  const settled = parameter.settled.value;
  if (!isRange(settled)) return value;
  return parameter.stricter === "higher" ? { ...settled, from: value } : { ...settled, to: value };
}

/** What published sources claim as a number, in the parameter's own unit. */
export function numbersClaimed(parameter: Parameter<unknown>): readonly (Claim & { readonly says: number })[] {
  return parameter.claims.filter(
    (claim): claim is Claim & { readonly says: number } =>
      typeof claim.says === "number" &&
      (claim.unit ?? parameter.unit) === parameter.unit &&
      claim.source !== "clinic-default",
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function isRange(value: unknown): value is Range {
  if (typeof value !== "object" || value === null) return false;
  const { from, to } = value as Partial<Range>;
  return typeof from === "number" && typeof to === "number";
}

/** What the law and the sources agree on, and what a label says, holds for every clinic. */
function isNeverLoosened({ settled }: Parameter<unknown>): boolean {
  return settled.how === "hard-floor" || settled.how === "label";
}

function isStricter(stricter: Stricter, value: number, than: number): boolean {
  return stricter === "higher" ? value > than : value < than;
}

function loosestOf(parameter: Parameter<unknown>, stricter: Stricter, settled: number): number {
  if (isNeverLoosened(parameter)) return settled;
  const numbers = [settled, ...numbersClaimed(parameter).map(({ says }) => says)];
  return stricter === "higher" ? Math.min(...numbers) : Math.max(...numbers);
}

/** Spans of time count in whole units, as their dates and sentences do. */
const wholeUnits: readonly string[] = ["a", "mo", "wk", "d", "h", "min"];
/** A value this many times away from everything known is a slip of the decimal point. */
const slip = 100;

function mustBeUsable(parameter: Parameter<unknown>, settled: number, value: number): void {
  const { title, unit } = parameter;
  // None is a count, and no amount: nothing is measured against a maximum of nothing.
  if (!Number.isFinite(value) || value < 0 || (value === 0 && unit !== "1"))
    throw new Problem("policy.not-a-number", "/value", `${title}: ${value} is no amount: give a number above 0.`);
  if (wholeUnits.includes(unit) && !Number.isInteger(value))
    throw new Problem("policy.not-a-number", "/value", `${title} counts in whole ${unit}: ${value} is none.`);
  const range = parameter.settled.value;
  if (isRange(range) && (value < range.from || (parameter.stricter === "higher" && value > range.to)))
    throw new Problem(
      "policy.not-a-number",
      "/value",
      `${title}: ${value} ${unit} leaves nothing of ${range.from} to ${range.to} ${unit}: give a value between them.`,
    );
  if (value > settled * slip || (value !== 0 && value < settled / slip))
    throw new Problem(
      "policy.slip",
      "/value",
      `${title}: ${value} ${unit} is more than ${slip} times away from ${settled} ${unit}: look at the decimal point.`,
    );
}
