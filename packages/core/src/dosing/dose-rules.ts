import type { Decimal } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";
import { findSubstance } from "../substances/index.ts";
import type { MixFinding } from "./answer.ts";
import type { ExactDose } from "./doses.ts";
import type { Mixture } from "./mixture.ts";
import { found, isAnaesthetic, isCarrier } from "./mixture.ts";
import { sessionMaximum } from "./session-maximum.ts";

/** Each dose against its own maximum. */
export function doseFindings(doses: readonly ExactDose[]): MixFinding[] {
  return doses.flatMap((each) => [...againstMaximum(each), ...againstUsualStrength(each)]);
}

function againstMaximum({ dose, part, maximum, share, drawnShare }: ExactDose): MixFinding[] {
  const { substance, mg, drawnMg, maxMg, claims, product } = dose;
  const ofCream = product === null ? {} : { product };
  if (maximum === null || (part !== null && isCarrier(part))) return [];
  if (maximum.state === "none-known")
    return [found("dose.no-limit-known", "caution", [substance], { substance }, claims)];
  if (maximum.state === "weight-unknown") {
    const capMg = plain(maximum.capMg);
    const unknown = found("dose.weight-unknown", "cannot-decide", [substance], { substance }, claims);
    const over = part?.given.gt(maximum.capMg);
    return over
      ? [unknown, found("dose.over-cap", "refused", [substance], { substance, mg, maxMg: capMg }, claims)]
      : [unknown];
  }
  if (share?.gt(1))
    return [found("dose.over-maximum", "refused", [substance], { substance, mg, maxMg, ...ofCream }, claims)];
  if (drawnShare?.gt(1))
    return [found("dose.drawn-over-maximum", "caution", [substance], { substance, drawnMg, maxMg }, claims)];
  return [];
}

function againstUsualStrength({ part }: ExactDose): MixFinding[] {
  const strongest = part?.substance?.strongestMgPerMl;
  if (part === null || strongest == null || part.strength === null) return [];
  if (part.strength.perMl.lte(strongest.settled.value)) return [];
  const because = {
    substance: part.id,
    strength: part.ingredient.strength ?? "",
    mgPerMl: plain(part.strength.perMl),
    usualMgPerMl: strongest.settled.value,
  };
  // A carrier has no maximum that would stop it: too strong, it kills the skin at any volume.
  return [found("strength.above-usual", isCarrier(part) ? "refused" : "caution", [part.id], because, strongest.claims)];
}

/**
 * Local anaesthetics together: the fraction of its maximum that each injected one takes, and the fraction of its
 * maximal area that each cream takes, added, and what was injected earlier on the same day.
 *
 * A cream counts once, not once for each active: its maximum is a maximum of the product.
 *
 * @returns the sum, null where there is no local anaesthetic or where one has no known maximum
 */
export function anaestheticShare(
  mixture: Mixture,
  doses: readonly ExactDose[],
): { share: Decimal | null; findings: MixFinding[] } {
  const injected = doses.filter((each) => each.part !== null && isAnaesthetic(each.part.substance));
  const creams = mixture.creams.flatMap(({ areaCm2, product }) =>
    product === undefined ? [] : [{ product, share: areaCm2.div(product.maxAreaCm2.settled.value) }],
  );
  if (injected.length + creams.length === 0) return { share: null, findings: [] };
  const today = anaestheticsOfToday(mixture);
  const substances = [
    ...injected.map((each) => each.dose.substance),
    ...creams.flatMap((cream) => cream.product.actives.map((active) => active.substance)),
    ...today.map((each) => each.id),
  ];
  const claims = mixture.knowledge.maxAnaestheticShare.claims;
  const known = [...injected, ...today].flatMap((each) => each.share ?? []);
  const sum = [...known, ...creams.map((cream) => cream.share)].reduce((total, each) => total.plus(each), decimal(0));
  const most = mixture.knowledge.maxAnaestheticShare.settled.value;
  // The same one earlier today and now has a finding of its own.
  const others = today.filter(({ id }) => injected.every((each) => each.dose.substance !== id));
  const several = injected.length + creams.length + others.length > 1;
  const because = { share: plain(sum), percent: plain(sum.times(100).round(1)), maxShare: most };
  // One alone above its maximum has a finding of its own.
  const over =
    several && sum.gt(most) ? [found("anaesthetic.together-over-maximum", "refused", substances, because, claims)] : [];
  if (known.length === injected.length + today.length) return { share: sum, findings: over };
  const open = several ? [found("anaesthetic.share-unknown", "cannot-decide", substances, {}, claims)] : [];
  return { share: null, findings: [...over, ...open] };
}

/** Local anaesthetics that were injected earlier on the day of the session, each dose as a fraction of its maximum. */
function anaestheticsOfToday({ knowledge, request }: Mixture): { id: string; share: Decimal | null }[] {
  const { on, earlier = [], patient, policy } = request;
  return earlier.flatMap((dose) => {
    if (on === undefined || dose.on !== on || (dose.mg ?? 1) === 0) return [];
    const substance = findSubstance(knowledge.substances, dose.substance);
    if (substance === undefined || !isAnaesthetic(substance)) return [];
    const maximum = sessionMaximum(substance, patient?.weightKg, policy);
    const share = maximum.state !== "known" || dose.mg === undefined ? null : decimal(dose.mg).div(maximum.maxMg);
    return [{ id: substance.id, share }];
  });
}
