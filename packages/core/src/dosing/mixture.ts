import type { CalendarDate, Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { Salt, Substance, TopicalProduct } from "../substances/index.ts";
import { findSubstance, findTopical, foldName } from "../substances/index.ts";
import type { MixFinding, MixVerdict } from "./answer.ts";
import type { MixKnowledge } from "./knowledge.ts";
import type { MixIngredient, MixRequest } from "./request.ts";
import type { Strength } from "./strength.ts";
import { parseStrength } from "./strength.ts";

/** One ingredient, looked up. */
export interface Part {
  /** The catalogue's id, or the one given where the catalogue has none. */
  readonly id: string;
  readonly ingredient: MixIngredient;
  readonly substance: Substance | undefined;
  /** Null for plain water. */
  readonly strength: Strength | null;
  /** The form that the label names, where the catalogue knows it. */
  readonly salt: Salt | undefined;
  /** Amount in the syringe, in the strength's own unit. */
  readonly drawn: Decimal;
  /** Amount that the points take. */
  readonly given: Decimal;
}

/** One cream, looked up. */
export interface Cream {
  readonly id: string;
  readonly areaCm2: Decimal;
  readonly product: TopicalProduct | undefined;
}

/** A request that has been looked up and measured: what every rule reads. */
export interface Mixture {
  readonly knowledge: MixKnowledge;
  readonly request: MixRequest;
  readonly parts: readonly Part[];
  readonly creams: readonly Cream[];
  readonly totalMl: Decimal;
  readonly pointsMl: Decimal | null;
}

export type MixRule = (mixture: Mixture) => readonly MixFinding[];

/**
 * Looks a request up in the catalogue and measures it.
 *
 * @throws {Problem} what `parseStrength` throws, `mix.strength-missing`, `mix.point-volume-missing`,
 *   `mix.points-missing`, `strength.unit-of-another-kind`
 */
export function readMixture(knowledge: MixKnowledge, request: MixRequest): Mixture {
  const totalMl = request.ingredients.reduce((sum, each) => sum.plus(each.volumeMl), decimal(0));
  const pointsMl = volumeOfPoints(request);
  const parts = request.ingredients.map((ingredient, index): Part => {
    const substance = findSubstance(knowledge.substances, ingredient.substance);
    const strength = strengthOf(ingredient, substance, `/ingredients/${index}/strength`);
    const drawn = strength === null ? decimal(0) : strength.perMl.times(ingredient.volumeMl);
    const given = pointsMl === null ? drawn : drawn.times(pointsMl).div(totalMl);
    const salt = saltOf(ingredient, substance);
    return { id: substance?.id ?? ingredient.substance, ingredient, substance, strength, salt, drawn, given };
  });
  const creams = (request.topical ?? []).map((each): Cream => {
    const product = findTopical(knowledge.topicals, each.product);
    return { id: product?.id ?? each.product, areaCm2: decimal(each.areaCm2), product };
  });
  return { knowledge, request, parts, creams, totalMl, pointsMl };
}

/** The form of a substance that the label, or its own name, tells: by its id or as a label writes it; nothing is guessed. */
function saltOf({ salt, substance: name }: MixIngredient, substance: Substance | undefined): Salt | undefined {
  if (salt === undefined && name === substance?.id) return undefined;
  const folded = foldName(salt ?? name);
  return substance?.salts.find((each) => each.id === folded || each.words.includes(folded));
}

function volumeOfPoints({ points, volumePerPointMl }: MixRequest): Decimal | null {
  if (points === undefined && volumePerPointMl === undefined) return null;
  if (points === undefined)
    throw new Problem("mix.points-missing", "/points", "A volume per point needs the number of points: give points.");
  if (volumePerPointMl === undefined)
    throw new Problem(
      "mix.point-volume-missing",
      "/volumePerPointMl",
      "Points need the volume that each of them takes: give volumePerPointMl.",
    );
  return decimal(points).times(volumePerPointMl);
}

function strengthOf(ingredient: MixIngredient, substance: Substance | undefined, at: string): Strength | null {
  if (ingredient.strength === undefined) {
    if (substance?.class === "carrier" && substance.usualStrengths.length === 0) return null;
    throw new Problem(
      "mix.strength-missing",
      at,
      `The strength of ${ingredient.substance} is missing: give it as on the product, for example 20 mg/mL.`,
    );
  }
  const strength = parseStrength(ingredient.strength, at);
  if (substance !== undefined && strength.unit !== substance.measuredIn)
    throw new Problem(
      "strength.unit-of-another-kind",
      at,
      substance.measuredIn === "mg"
        ? `${substance.name} is measured in mg: give mg/mL or %. International units are not turned into milligrams.`
        : `${substance.name} is measured in international units: give IU/mL. Milligrams are not turned into units.`,
    );
  return strength;
}

/**
 * The day of the session, which whatever is counted from another day needs.
 *
 * @throws {Problem} `mix.day-missing`
 */
export function dayOfSession({ on }: MixRequest, because: string): CalendarDate {
  if (on !== undefined) return on;
  throw new Problem("mix.day-missing", "/on", `${because} needs the day of the session: give on as YYYY-MM-DD.`);
}

/** Whether a part only carries the others. */
export function isCarrier(part: Part): boolean {
  return part.substance?.class === "carrier";
}

export function isAnaesthetic(substance: Substance | undefined): boolean {
  return substance?.class === "amide-anaesthetic" || substance?.class === "ester-anaesthetic";
}

/** A finding about substances, which are put in one order so that the order of the request means nothing. */
export function found(
  rule: string,
  then: MixVerdict,
  substances: readonly string[],
  because: Readonly<Record<string, unknown>>,
  claims: readonly Claim[],
  until: CalendarDate | null = null,
): MixFinding {
  const sorted = [...new Set(substances)].sort();
  return { rule, then, until, because, claims, disagree: numbersDisagree(claims), substances: sorted };
}

/** Sentences of two sources differ in wording, which is no disagreement; numbers of one unit that differ are. */
function numbersDisagree(claims: readonly Claim[]): boolean {
  const numbers = claims.filter((claim) => typeof claim.says === "number");
  return numbers.some((claim) => numbers.some((other) => other.unit === claim.unit && other.says !== claim.says));
}
