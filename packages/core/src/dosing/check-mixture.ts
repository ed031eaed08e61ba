import { plain } from "../basics/index.ts";
import type { MixAnswer, MixFinding, MixVerdict } from "./answer.ts";
import { mixVerdicts } from "./answer.ts";
import { beyondUseFindings, useBeforeOf } from "./beyond-use.ts";
import { countFindings, pairFindings, substanceFindings } from "./composition-rules.ts";
import { anaestheticShare, doseFindings } from "./dose-rules.ts";
import { dosesOf } from "./doses.ts";
import { drawnMixtureOf, syringesOf } from "./draw-volumes.ts";
import type { MixKnowledge } from "./knowledge.ts";
import { labelFindings, siteFindings } from "./label-rules.ts";
import { lawFindings, lawNotesOf } from "./law-rules.ts";
import { limitFindings } from "./limit-rules.ts";
import type { MixRule } from "./mixture.ts";
import { readMixture } from "./mixture.ts";
import { overTimeFindings } from "./over-time-rules.ts";
import {
  ageFindings,
  allergyFindings,
  answerFindings,
  contraindicationFindings,
  staffFindings,
} from "./patient-rules.ts";
import { lotFindings, volumeFindings } from "./product-rules.ts";
import { reducedFindings } from "./reduced-maximum.ts";
import type { MixRequest } from "./request.ts";
import { saltFindings } from "./salt-rules.ts";
import { vialFindings } from "./vial-rules.ts";

const rules: readonly MixRule[] = [
  substanceFindings,
  countFindings,
  pairFindings,
  labelFindings,
  siteFindings,
  allergyFindings,
  answerFindings,
  contraindicationFindings,
  ageFindings,
  staffFindings,
  saltFindings,
  lotFindings,
  vialFindings,
  limitFindings,
  volumeFindings,
  beyondUseFindings,
  lawFindings,
];

/**
 * Checks a mixture: every dose against its maximum, every two substances against each other, the patient's allergies,
 * lots, labels and the law.
 *
 * The verdict is that of the worst finding; all findings are given, not the first. What is not known never makes a
 * mixture better.
 *
 * @throws {Problem} a strength that is missing or can be misread, points without their volume, a policy that is looser
 *   than anything published
 */
export function checkMixture(knowledge: MixKnowledge, request: MixRequest): MixAnswer {
  const mixture = readMixture(knowledge, request);
  const doses = dosesOf(mixture);
  const anaesthetics = anaestheticShare(mixture, doses);
  const findings = [
    ...doseFindings(doses),
    ...overTimeFindings(mixture, doses),
    ...anaesthetics.findings,
    ...reducedFindings(mixture, anaesthetics.share),
    ...rules.flatMap((rule) => rule(mixture)),
  ].sort(worstFirst);
  const { totalMl, pointsMl } = mixture;
  return {
    verdict: findings[0]?.then ?? "ok",
    totalMl: plain(totalMl),
    pointsMl: pointsMl === null ? null : plain(pointsMl),
    leftoverMl: pointsMl === null ? null : plain(totalMl.minus(pointsMl)),
    anaestheticShare: anaesthetics.share === null ? null : plain(anaesthetics.share),
    drawMl: drawnMixtureOf(mixture),
    syringes: syringesOf(mixture),
    useBefore: useBeforeOf(mixture),
    lawNotes: lawNotesOf(mixture),
    doses: doses.map(({ dose }) => dose),
    findings,
  };
}

const rank = (verdict: MixVerdict) => mixVerdicts.indexOf(verdict);

/** One order for one mixture, however its ingredients were listed. */
function worstFirst(a: MixFinding, b: MixFinding): number {
  return rank(b.then) - rank(a.then) || compare(keyOf(a), keyOf(b));
}

function keyOf(finding: MixFinding): string {
  return `${finding.rule} ${finding.substances.join(" ")} ${JSON.stringify(finding.because)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
