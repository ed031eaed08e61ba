import type { WordedReview, WordedStockFinding } from "./worded-review.ts";

/** The cupboard as a person reads it: lots, the first to expire first, then what to order and what was scanned. */
export function stockText({ lots, products, scan, findings }: WordedReview): string {
  const lotLines = lots.flatMap((lot) => [
    `  ${lot.usable ? " " : "!"} ${lot.product}, lot ${lot.lot}: ${lot.balance}, to ${lot.expires}`,
    ...told(lot.findings),
  ]);
  const productLines = products.map(
    ({ product, usable, toOrder }) => `  ${product}: ${usable} usable${toOrder === 0 ? "" : `, order ${toOrder}`}`,
  );
  const scanLines =
    scan === undefined
      ? []
      : [
          "",
          "Scanned",
          `  ${scan.product ?? "no product of these"}, lot ${scan.lot ?? "–"}, to ${scan.expires ?? "–"}`,
          ...told(scan.findings),
        ];
  return [
    "Lots",
    ...(lotLines.length === 0 ? ["  none"] : lotLines),
    "",
    "Products",
    ...(productLines.length === 0 ? ["  none"] : productLines),
    ...scanLines,
    ...(findings.length === 0 ? [] : ["", "Found", ...told(findings)]),
  ].join("\n");
}

function told(findings: readonly WordedStockFinding[]): string[] {
  return findings.map(({ then, tell, rule, claims }) => {
    const sources = [...new Set(claims.map((claim) => claim.source))].join(", ");
    return `      [${then === "ok" ? "note" : then}] ${tell}\n        ${rule}${sources === "" ? "" : ` · ${sources}`}`;
  });
}
