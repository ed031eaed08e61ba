import type { PrintedMap } from "./printed-map.ts";

const verdicts = { ok: "OK", caution: "CAUTION", refused: "REFUSED" } as const;

/** A map for a person to read: what it adds up to, and every finding with its sources. */
export function mapText(map: PrintedMap): string {
  const { asked } = map;
  const place = asked.region ?? "own outline";
  const lines = [
    `${verdicts[map.verdict]}  ${asked.technique} on ${asked.chart}, ${place}${asked.mirror === true ? ", mirrored" : ""}`,
    `  ${asked.depthMm} mm deep, ${asked.spacingMm} mm apart${asked.dropMl === undefined ? "" : `, ${asked.dropMl} mL a point`}${asked.needleMm === undefined ? "" : `, needle ${asked.needleMm} mm`}`,
    `  ${map.count} points, ${map.volumeMl} mL, ${map.areaCm2} cm² on the ${map.onSkin?.surface === "curved" ? "skin" : "chart"}, ${map.pathMm} mm of travel`,
  ];
  if (map.cautionCount > 0) lines.push(`  ${map.cautionCount} points in a caution zone`);
  for (const finding of map.findings) {
    lines.push("", `${verdicts[finding.then]}  ${finding.tell}`);
    for (const claim of finding.claims)
      lines.push(`  ${claim.source}, ${claim.at}: ${claim.says}${claim.unit === undefined ? "" : ` ${claim.unit}`}`);
    if (finding.disagree) lines.push("  The sources do not agree.");
  }
  lines.push("", "Chart millimetres of a reference adult, not measured on the patient.", "");
  return lines.join("\n");
}
