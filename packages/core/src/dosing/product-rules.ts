import { plain } from "../basics/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import { deadVolumeOf } from "./draw-volumes.ts";
import type { Mixture } from "./mixture.ts";
import { found } from "./mixture.ts";

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

/** The points cannot take more than was prepared, less what stays behind. */
export function volumeFindings(mixture: Mixture): MixFinding[] {
  const { knowledge, parts, totalMl, pointsMl } = mixture;
  if (pointsMl === null) return [];
  const ids = parts.map((part) => part.id);
  if (pointsMl.gt(totalMl)) {
    const because = { pointsMl: plain(pointsMl), totalMl: plain(totalMl), missingMl: plain(pointsMl.minus(totalMl)) };
    return [
      found("points.more-than-prepared", "refused", ids, because, claimsOf(knowledge, "points.more-than-prepared")),
    ];
  }
  const deadMl = deadVolumeOf(mixture, pointsMl);
  const neededMl = pointsMl.plus(deadMl);
  if (neededMl.lte(totalMl)) return [];
  const because = {
    pointsMl: plain(pointsMl),
    deadMl: plain(deadMl),
    totalMl: plain(totalMl),
    missingMl: plain(neededMl.minus(totalMl)),
  };
  return [found("points.dead-volume", "caution", ids, because, claimsOf(knowledge, "points.dead-volume"))];
}
