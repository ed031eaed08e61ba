import type { Decimal } from "../basics/index.ts";
import { decimal, Problem, plain } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { MixRequest } from "./request.ts";
import type { Strength } from "./strength.ts";
import { parseStrength } from "./strength.ts";

/** One substance of a formula, with the volume that the formula is written for. */
export interface FormulaIngredient {
  readonly substance: string;
  /** As on the product. */
  readonly strength: string;
  readonly volumeMl: number;
}

/** A mixture that a clinic starts from. Only its proportions matter: volumes are scaled to the points. */
export interface Formula {
  readonly id: string;
  readonly title: string;
  readonly treatment: string;
  readonly ingredients: readonly FormulaIngredient[];
  readonly claims: readonly Claim[];
}

/** What one ingredient gives to each point. */
export interface DrawUpIngredient {
  readonly substance: string;
  readonly volumeMl: number;
  /** Null for a substance in international units. */
  readonly perPointMg: number | null;
  readonly perPointIu: number | null;
}

/** How a mixture fills its syringes. */
export interface DrawUp {
  readonly pointsMl: number;
  readonly totalMl: number;
  readonly leftoverMl: number;
  readonly ingredients: readonly DrawUpIngredient[];
  /** What the points take, as the fill of each syringe in turn, in mL; the last may be partly full. */
  readonly syringesMl: readonly number[];
}

/**
 * A formula in the volume that some points take, its proportions kept.
 *
 * Each volume is rounded up to the syringe's mark, so that there is never less than the points take.
 *
 * @param markMl the distance of two marks of the syringe
 */
export function scaleFormula(formula: Formula, pointsMl: number, markMl: number): FormulaIngredient[] {
  const wholeMl = formula.ingredients.reduce((sum, each) => sum.plus(each.volumeMl), decimal(0));
  return formula.ingredients.map((ingredient) => {
    const exact = decimal(ingredient.volumeMl).times(pointsMl).div(wholeMl);
    return { ...ingredient, volumeMl: plain(upToMark(exact, decimal(markMl))) };
  });
}

/**
 * What each point gets, and how many syringes the points take.
 *
 * @param syringe size and marks in mL
 * @throws {Problem} `mix.draw-up-incomplete` for a syringe or points that are not above 0; what `parseStrength` throws
 */
export function drawUp(
  ingredients: readonly Pick<MixRequest["ingredients"][number], "substance" | "strength" | "volumeMl">[],
  points: { readonly count: number; readonly volumePerPointMl: number },
  syringe: { readonly sizeMl: number; readonly markMl: number },
): DrawUp {
  const totalMl = ingredients.reduce((sum, each) => sum.plus(each.volumeMl), decimal(0));
  const positive = [points.count, points.volumePerPointMl, syringe.sizeMl, syringe.markMl].every((value) => value > 0);
  if (!positive || totalMl.lte(0))
    throw new Problem(
      "mix.draw-up-incomplete",
      "",
      "Give ingredients, points, their volume and a syringe, all above 0.",
    );
  const pointsMl = decimal(points.count).times(points.volumePerPointMl);
  return {
    pointsMl: plain(pointsMl),
    totalMl: plain(totalMl),
    leftoverMl: plain(totalMl.minus(pointsMl)),
    ingredients: ingredients.map(({ substance, strength, volumeMl }, index) => {
      const read = strength === undefined ? null : parseStrength(strength, `/ingredients/${index}/strength`);
      const each = read === null ? null : perPoint(read, volumeMl, decimal(points.volumePerPointMl), totalMl);
      return {
        substance,
        volumeMl,
        perPointMg: read?.unit === "mg" ? each : null,
        perPointIu: read?.unit === "[iU]" ? each : null,
      };
    }),
    syringesMl: syringeFills(pointsMl, decimal(syringe.sizeMl), decimal(syringe.markMl)),
  };
}

function perPoint(strength: Strength, volumeMl: number, dropMl: Decimal, totalMl: Decimal): number {
  return plain(strength.perMl.times(volumeMl).times(dropMl).div(totalMl));
}

/** More than these nobody fills for one patient: a volume or a size was mistyped. */
const mostSyringes = 1000;

/**
 * How full each syringe is for a volume: full ones first, the last up to the next mark.
 *
 * @throws {Problem} `mix.too-many-syringes`
 */
export function syringeFills(volumeMl: Decimal, sizeMl: Decimal, markMl: Decimal): number[] {
  const full = Number(volumeMl.div(sizeMl).round(0, 0).toString());
  if (full > mostSyringes)
    throw new Problem(
      "mix.too-many-syringes",
      "/points",
      `${plain(volumeMl)} mL fill more than ${mostSyringes} syringes of ${plain(sizeMl)} mL: correct the points, their volume or the syringe.`,
    );
  const rest = volumeMl.minus(sizeMl.times(full));
  const filled = Array<number>(full).fill(plain(sizeMl));
  return rest.gt(0) ? [...filled, plain(upToMark(rest, markMl))] : filled;
}

/** The next whole multiple of a mark, the value itself where it stands on one. */
export function upToMark(value: Decimal, mark: Decimal): Decimal {
  return value.div(mark).round(0, 3).times(mark);
}
