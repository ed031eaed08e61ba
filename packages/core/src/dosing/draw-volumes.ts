import type { Decimal } from "../basics/index.ts";
import { decimal, Problem, plain } from "../basics/index.ts";
import type { DrawnMixture } from "./answer.ts";
import { syringeFills, upToMark } from "./draw-up.ts";
import type { Mixture } from "./mixture.ts";

/** Size and marks of the syringe that a request means, in mL. */
function syringeOf({ knowledge, request }: Mixture): { sizeMl: Decimal; markMl: Decimal } {
  const { sizeMl, markMl } = knowledge.syringe;
  return {
    sizeMl: decimal(request.syringe?.sizeMl ?? sizeMl.settled.value),
    markMl: decimal(request.syringe?.markMl ?? markMl.settled.value),
  };
}

/**
 * How many syringes the points take: each loses what its needle keeps, so a syringe gives less than it holds.
 *
 * @throws {Problem} `mix.needle-keeps-all`
 */
function syringesFor(mixture: Mixture, pointsMl: Decimal): number {
  const { needle = 0, line = 0, gun = 0 } = mixture.request.deadMl ?? {};
  const givesMl = syringeOf(mixture).sizeMl.minus(needle);
  if (givesMl.lte(0))
    throw new Problem(
      "mix.needle-keeps-all",
      "/deadMl/needle",
      `A needle that keeps ${needle} mL leaves nothing of its syringe: correct the volume, or take a larger syringe.`,
    );
  return Number(pointsMl.plus(line).plus(gun).div(givesMl).round(0, 3).toString());
}

/**
 * What stays behind: in the needle of every syringe, once in the line and once in the gun; or in all, where one volume
 * is given.
 *
 * @throws {Problem} `mix.dead-volume-twice`, `mix.needle-keeps-all`
 */
export function deadVolumeOf(mixture: Mixture, pointsMl: Decimal): Decimal {
  const { deadMl, deadVolumeMl } = mixture.request;
  if (deadMl === undefined) return decimal(deadVolumeMl ?? 0);
  if (deadVolumeMl !== undefined)
    throw new Problem(
      "mix.dead-volume-twice",
      "/deadVolumeMl",
      "What stays behind is given twice: give deadMl by needle, line and gun, or deadVolumeMl in all.",
    );
  const { needle = 0, line = 0, gun = 0 } = deadMl;
  return decimal(needle).times(syringesFor(mixture, pointsMl)).plus(line).plus(gun);
}

/**
 * What to draw up for the points and what stays behind, in the proportions of the request.
 *
 * Each ingredient is rounded up to the syringe's mark, so there is never less than the points take, and never a whole
 * mark more of any ingredient. Rounding moves the proportions, and so the dose: by how much stands with each ingredient.
 */
export function drawnMixtureOf(mixture: Mixture): DrawnMixture | null {
  const { parts, pointsMl, totalMl } = mixture;
  if (pointsMl === null) return null;
  const { markMl } = syringeOf(mixture);
  const deadMl = deadVolumeOf(mixture, pointsMl);
  const neededMl = pointsMl.plus(deadMl);
  const drawn = parts.map(({ id, ingredient }) => {
    const exactMl = neededMl.times(ingredient.volumeMl).div(totalMl);
    return { substance: id, volumeMl: ingredient.volumeMl, exactMl, drawMl: upToMark(exactMl, markMl) };
  });
  const drawnMl = drawn.reduce((sum, each) => sum.plus(each.drawMl), decimal(0));
  return {
    totalMl: plain(drawnMl),
    deadMl: plain(deadMl),
    ingredients: drawn.map(({ substance, volumeMl, exactMl, drawMl }) => {
      // The part that it is of the syringe, over the part that was meant.
      const ratio = drawMl.times(totalMl).div(drawnMl.times(volumeMl));
      return {
        substance,
        exactMl: plain(exactMl),
        drawMl: plain(drawMl),
        doseErrorPercent: plain(ratio.minus(1).times(100)),
      };
    }),
  };
}

/** How full each syringe is: what the points take and what stays behind, the last up to the next mark. */
export function syringesOf(mixture: Mixture): readonly { readonly fillMl: number }[] | null {
  const { pointsMl } = mixture;
  if (pointsMl === null) return null;
  const { sizeMl, markMl } = syringeOf(mixture);
  const fills = syringeFills(pointsMl.plus(deadVolumeOf(mixture, pointsMl)), sizeMl, markMl);
  return fills.map((fillMl) => ({ fillMl }));
}
