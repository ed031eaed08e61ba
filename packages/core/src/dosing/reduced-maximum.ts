import type { Decimal } from "../basics/index.ts";
import { ageOn, decimal, plain } from "../basics/index.ts";
import type { LimitReduction } from "../substances/index.ts";
import type { MixFinding } from "./answer.ts";
import type { Mixture, Part } from "./mixture.ts";
import { found, isAnaesthetic } from "./mixture.ts";

/**
 * Maxima that are lowered for some people: the elderly, a sick heart, a sick liver.
 *
 * Where local anaesthetics together take more than what is left of their maxima, it is a caution, and a remark where they
 * take less. An answer that is not here lowers nothing: screening asks it before the session.
 *
 * @param share fractions of the maxima of local anaesthetics, added; null where it is not known
 */
export function reducedFindings(mixture: Mixture, share: Decimal | null): MixFinding[] {
  const anaesthetics = mixture.parts.filter(({ substance }) => isAnaesthetic(substance));
  const met = anaesthetics.flatMap((part) => reductionsOf(mixture, part).map((reduction) => ({ part, reduction })));
  return [...new Set(met.map(({ reduction }) => reduction.who))].map((who) => {
    const theirs = met.filter(({ reduction }) => reduction.who === who);
    const ids = theirs.map(({ part }) => part.id);
    const parameters = theirs.map(({ reduction }) => reduction.percent);
    const percent = Math.max(...parameters.map(({ settled }) => settled.value));
    const left = decimal(100).minus(percent);
    const claims = parameters.flatMap((each) => each.claims);
    const because = { who, percent, leftPercent: plain(left) };
    return share === null || share.times(100).gt(left)
      ? found("anaesthetic.over-reduced-maximum", "caution", ids, because, claims)
      : found("anaesthetic.reduced-maximum", "ok", ids, because, claims);
  });
}

function reductionsOf({ knowledge, request }: Mixture, { substance }: Part): readonly LimitReduction[] {
  const { answers = {}, birthDate } = request.patient ?? {};
  const { on } = request;
  const isElderly =
    birthDate !== undefined && on !== undefined && ageOn(birthDate, on) >= knowledge.elderly.from.settled.value;
  const given = new Set(Object.entries(answers).flatMap(([key, answer]) => (answer === true ? [key] : [])));
  return (substance?.reductions ?? []).filter(
    ({ who, answers: keys }) => (isElderly && who === knowledge.elderly.who) || keys.some((key) => given.has(key)),
  );
}
