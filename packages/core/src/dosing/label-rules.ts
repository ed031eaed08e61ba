import { decimal, plain } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { InjectionLabel } from "../substances/index.ts";
import type { MixFinding, MixVerdict } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { Mixture, Part } from "./mixture.ts";
import { found } from "./mixture.ts";

/** Substances whose label fixes strength, point, area and place: all of it must be met. */
export function labelFindings(mixture: Mixture): MixFinding[] {
  return mixture.parts.flatMap((part) => {
    const label = part.substance?.label ?? null;
    return label === null ? [] : ofLabel(mixture, part, label);
  });
}

function ofLabel({ request, parts, totalMl, pointsMl }: Mixture, part: Part, label: InjectionLabel): MixFinding[] {
  const findings: MixFinding[] = [];
  const say = (rule: string, then: MixVerdict, because: Record<string, unknown>, claims: readonly Claim[]) =>
    findings.push(found(rule, then, [part.id], { substance: part.id, ...because }, claims));
  const { points, volumePerPointMl, areaCm2, site, route } = request;

  if (parts.length > 1) say("label.not-alone", "refused", {}, label.alone);
  const strength = label.strengthMgPerMl;
  if (part.strength !== null && !part.strength.perMl.eq(strength.settled.value))
    say("label.strength", "refused", { labelMgPerMl: strength.settled.value }, strength.claims);

  if (points === undefined || volumePerPointMl === undefined)
    say("label.points-unknown", "cannot-decide", {}, label.maxPoints.claims);
  else {
    const { maxPoints, volumePerPointMl: perPoint } = label;
    if (points > maxPoints.settled.value)
      say("label.too-many-points", "refused", { points, maxPoints: maxPoints.settled.value }, maxPoints.claims);
    if (volumePerPointMl !== perPoint.settled.value)
      say("label.point-volume", "refused", { volumePerPointMl, labelMl: perPoint.settled.value }, perPoint.claims);
  }
  const volume = pointsMl ?? totalMl;
  if (volume.gt(label.maxMl.settled.value))
    say(
      "label.too-much-volume",
      "refused",
      { volumeMl: plain(volume), maxMl: label.maxMl.settled.value },
      label.maxMl.claims,
    );
  const perCm2 = label.maxMgPerCm2;
  if (areaCm2 !== undefined && part.given.gt(decimal(perCm2.settled.value).times(areaCm2)))
    say(
      "label.too-dense",
      "refused",
      { mgPerCm2: plain(part.given.div(areaCm2)), maxMgPerCm2: perCm2.settled.value },
      perCm2.claims,
    );

  const spacing = label.pointSpacingMm;
  if (areaCm2 === undefined)
    say("label.area-unknown", "ok", { maxMgPerCm2: perCm2.settled.value, spacingMm: spacing.settled.value }, [
      ...perCm2.claims,
      ...spacing.claims,
    ]);

  const { routes } = label;
  // Left out, the route is the label's.
  if (route !== undefined && !routes.only.includes(route))
    say("label.route", "refused", { route, routes: routes.only.join(", ") }, routes.claims);
  const { only, claims } = label.sites;
  if (site === undefined) say("label.site-not-given", "cannot-decide", { sites: only.join(", ") }, claims);
  else if (!only.includes(site)) say("label.site", "refused", { site, sites: only.join(", ") }, claims);
  return findings;
}

/** An area name that nobody knows. No dose hangs on it, so it asks for care alone. */
export function siteFindings({ knowledge, request }: Mixture): MixFinding[] {
  const { site } = request;
  if (site === undefined || knowledge.sites.includes(site)) return [];
  return [found("site.unknown", "caution", [], { site }, claimsOf(knowledge, "site.unknown"))];
}
