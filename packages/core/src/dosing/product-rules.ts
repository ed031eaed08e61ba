import { plain } from "../basics/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./composition-rules.ts";
import type { LegalPack } from "./knowledge.ts";
import type { Mixture } from "./mixture.ts";
import { found, isCarrier } from "./mixture.ts";

/** Lots past their last day; and, as a remark, those whose last day nobody gave. */
export function lotFindings({ knowledge, request, parts }: Mixture): MixFinding[] {
  const { on } = request;
  const unknown: string[] = [];
  const expired = parts.flatMap(({ id, ingredient: { expires, lot } }) => {
    if (expires === undefined || on === undefined) {
      unknown.push(id);
      return [];
    }
    if (on <= expires) return [];
    const because = { substance: id, lot: lot ?? "", expires, on };
    return [found("lot.expired", "refused", [id], because, claimsOf(knowledge, "lot.expired"))];
  });
  const remark = found("lot.expiry-unknown", "ok", unknown, {}, claimsOf(knowledge, "lot.expired"));
  return unknown.length === 0 ? expired : [...expired, remark];
}

/** The points cannot take more than was prepared. */
export function volumeFindings({ knowledge, parts, totalMl, pointsMl }: Mixture): MixFinding[] {
  if (pointsMl === null || pointsMl.lte(totalMl)) return [];
  const because = { pointsMl: plain(pointsMl), totalMl: plain(totalMl), missingMl: plain(pointsMl.minus(totalMl)) };
  const ids = parts.map((part) => part.id);
  return [
    found("points.more-than-prepared", "refused", ids, because, claimsOf(knowledge, "points.more-than-prepared")),
  ];
}

/**
 * What the law of the clinic's country says.
 *
 * Without a country the answer is open only where some country's law would forbid the mixture; a country that nobody
 * has read is a remark.
 */
export function lawFindings(mixture: Mixture): MixFinding[] {
  const { knowledge, request } = mixture;
  const { country } = request;
  if (country === undefined) {
    const could = knowledge.laws.flatMap((pack) => broken(mixture, pack));
    if (could.length === 0) return [];
    const claims = could.flatMap((finding) => finding.claims);
    return [
      found(
        "law.country-not-given",
        "cannot-decide",
        could.flatMap((finding) => finding.substances),
        {},
        claims,
      ),
    ];
  }
  const pack = knowledge.laws.find((each) => each.country === country);
  if (pack === undefined) return [found("law.not-read", "ok", [], { country }, claimsOf(knowledge, "law.not-read"))];
  return broken(mixture, pack);
}

function broken({ parts }: Mixture, pack: LegalPack): MixFinding[] {
  const { country, noOfficeMixing, noCosmeticLipolysis } = pack;
  // A carrier only dilutes: one medicine in its solvent is prepared, not mixed.
  const actives = [...new Set(parts.filter((part) => !isCarrier(part)).map((part) => part.id))];
  const lipolytic = parts.filter((part) => part.substance?.lipolytic).map((part) => part.id);
  const findings: MixFinding[] = [];
  if (noOfficeMixing !== null && actives.length > 1)
    findings.push(found("law.no-office-mixing", "refused", actives, { country }, noOfficeMixing));
  if (noCosmeticLipolysis !== null && lipolytic.length > 0)
    findings.push(found("law.no-cosmetic-lipolysis", "refused", lipolytic, { country }, noCosmeticLipolysis));
  return findings;
}
