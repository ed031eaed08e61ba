import type { Technique } from "@pistor/core/injection-map";
import { claimsInLine, settledLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** How the needle goes in: what each technique allows of depth, spacing, drop and needle. */
export function techniquesPage(techniques: readonly Technique[]): string {
  return page(
    "# Techniques",
    "",
    "What each technique allows; every value leads to its claims. A depth outside the range, or a needle shorter than the",
    "depth, is refused.",
    "",
    table(
      ["technique", "layer", "depth", "spacing", "drop", "needle", "angle", "points at most"],
      techniques.map((each) => [
        `${each.title} \`${each.id}\``,
        each.layer,
        settledLink(each.depthMm),
        settledLink(each.spacingMm),
        settledLink(each.dropMl),
        settledLink(each.needleMm),
        settledLink(each.angleDeg),
        settledLink(each.maxPoints),
      ]),
    ),
    "",
    techniques.flatMap(section),
  );
}

const liquids = {
  drop: "A measured drop at each point.",
  contact: "Liquid lies on the skin; the drop may be left out.",
  none: "No liquid.",
} as const satisfies Record<Technique["liquid"], string>;

function section(technique: Technique): string[] {
  const { depthMayOpenToMm: open, onlyIn, label } = technique;
  return [
    `## ${technique.title}`,
    "",
    `\`${technique.id}\` · ${technique.layer} · points in a ${technique.pattern} lattice · ${technique.needle ? "needle" : "no needle"}. ${liquids[technique.liquid]}`,
    ...(label === null ? [] : ["", `Laid down by the label of ${label}.`]),
    ...(open === null
      ? []
      : [
          "",
          `For pain: ${settledLink(open)}. A clinic may open it as far as a source goes, with a named physician's reason; the patient agrees by a consent of its own.`,
        ]),
    ...(onlyIn === null ? [] : ["", `Only in: ${onlyIn.regions.join(", ")}. ${claimsInLine(onlyIn.claims)}`]),
    "",
  ];
}
