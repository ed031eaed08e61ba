import type { Lot } from "@pistor/api/stock";
import type { Dose, WordedMixAnswer } from "@pistor/core/dosing";
import { scaleFormula } from "@pistor/core/dosing";
import type { Claim, Language } from "@pistor/core/evidence";
import type { MixtureIngredient } from "@pistor/core/session";
import { syringe } from "@pistor/knowledge/dosing";
import { lotToTake, stopsOfLot } from "./mixture-lots.ts";

/** One tap that takes a stop away. */
export type Solve =
  | { readonly act: "remove"; readonly index: number }
  | { readonly act: "volume"; readonly index: number; readonly volumeMl: number }
  | { readonly act: "lot"; readonly index: number; readonly lot: Lot }
  | { readonly act: "scale"; readonly totalMl: number };

/** Why something cannot be prepared, and what solves it; `index` is null where it is about no single row. */
export interface Stop {
  readonly index: number | null;
  readonly rule: string;
  readonly tell: string;
  readonly tellLang?: Language | undefined;
  readonly claims: readonly Claim[];
  readonly disagree: boolean;
  readonly solve: Solve;
}

interface Situation {
  readonly ingredients: readonly MixtureIngredient[];
  readonly answer: WordedMixAnswer | null;
  /** What is known against it where there is no answer yet. */
  readonly anyway: WordedMixAnswer["findings"];
  readonly lots: readonly Lot[];
  readonly sessionId: string;
}

/** Everything that stops the mixture, by row where it is about one. */
export function stopsOf(situation: Situation): Stop[] {
  const { ingredients, answer, anyway, lots, sessionId } = situation;
  const held = ingredients.flatMap(({ lotId }, index): Stop[] => {
    const lot = lots.find(({ id }) => id === lotId);
    if (lot === undefined) return [];
    return stopsOfLot(lot, sessionId).map((finding) => ({
      index,
      rule: finding.rule,
      tell: finding.tell,
      tellLang: finding.tellLang,
      claims: finding.claims,
      disagree: finding.disagree,
      solve: byOtherLot(situation, index),
    }));
  });
  const refused = (answer?.findings ?? anyway).filter(({ then }) => then === "refused");
  return [
    ...held,
    ...refused.flatMap((finding): Stop[] => {
      const named = ingredients.flatMap(({ substance }, i) => (finding.substances.includes(substance) ? [i] : []));
      const last = named.at(-1);
      // What names the whole mixture is about no row; of two that clash, the one that came last is the one to go.
      const index = last === undefined || finding.rule.startsWith("points.") ? null : last;
      // The stock has already said it of this lot, with the one to take in its place.
      if (finding.rule.startsWith("lot.") && held.some((stop) => stop.index === index)) return [];
      const { rule, tell, tellLang, claims, disagree } = finding;
      return [{ index, rule, tell, tellLang, claims, disagree, solve: solveOf(situation, rule, index) }];
    }),
  ];
}

function solveOf(situation: Situation, rule: string, index: number | null): Solve {
  const { ingredients, answer } = situation;
  if (index === null) return { act: "scale", totalMl: answer?.pointsMl ?? 0 };
  if (/^(lot|vial)\./.test(rule)) return byOtherLot(situation, index);
  const dose = answer === null ? undefined : doseOfRow(answer, index);
  const ingredient = ingredients[index];
  if (rule.startsWith("dose.") && dose !== undefined && ingredient !== undefined && answer !== null) {
    const most = mostMl(dose, ingredient.volumeMl, answer);
    if (most !== null && most > 0) return { act: "volume", index, volumeMl: most };
  }
  return { act: "remove", index };
}

function byOtherLot({ ingredients, lots, sessionId }: Situation, index: number): Solve {
  const ingredient = ingredients[index];
  const others = lots.filter(({ id }) => id !== ingredient?.lotId);
  const lot = ingredient === undefined ? undefined : lotToTake(others, ingredient, sessionId);
  return lot === undefined ? { act: "remove", index } : { act: "lot", index, lot };
}

/** Doses of injected substances come in the order of the ingredients. */
export function doseOfRow(answer: WordedMixAnswer, index: number): Dose | undefined {
  return answer.doses.filter(({ from }) => from === "injected")[index];
}

/**
 * The largest volume of an ingredient that stays within its maximum, down to a mark of the syringe; null: no maximum.
 *
 * Where the points take only a part of the mixture, a larger share of it in the whole is a larger dose: of `v` mL in
 * `rest + v` the points get `v × points / (rest + v)`.
 */
function mostMl(dose: Dose, volumeMl: number, { totalMl, pointsMl }: WordedMixAnswer): number | null {
  if (dose.maxMl === null) return null;
  const mark = syringe.markMl.settled.value;
  const rest = totalMl - volumeMl;
  const exact =
    pointsMl === null || pointsMl <= dose.maxMl ? dose.maxMl : (dose.maxMl * rest) / (pointsMl - dose.maxMl);
  return Number((Math.floor(exact / mark + 1e-9) * mark).toFixed(4));
}

/** The mixture after the tap. */
export function solved(ingredients: readonly MixtureIngredient[], solve: Solve): MixtureIngredient[] {
  if (solve.act === "remove") return ingredients.filter((_, i) => i !== solve.index);
  if (solve.act === "scale") return scaled(ingredients, solve.totalMl);
  return ingredients.map((each, i) => {
    if (i !== solve.index) return each;
    if (solve.act === "volume") return { ...each, volumeMl: solve.volumeMl };
    const { lot } = solve;
    return { ...each, lotId: lot.id, lot: lot.lot, expires: lot.expires as NonNullable<typeof each.expires> };
  });
}

/** The same proportions in another volume. */
export function scaled(ingredients: readonly MixtureIngredient[], totalMl: number): MixtureIngredient[] {
  const formula = { id: "", title: "", treatment: "", claims: [], ingredients };
  const volumes = scaleFormula(formula, totalMl, syringe.markMl.settled.value);
  return ingredients.map((each, i) => ({ ...each, volumeMl: volumes[i]?.volumeMl ?? each.volumeMl }));
}
