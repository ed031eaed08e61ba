import type { Indication } from "@pistor/core/evidence";
import { anchor, claimsInLine } from "./claims.ts";
import { page, table } from "./markdown.ts";

const standing = {
  offered: "may be planned",
  "not-offered": "nothing plans it",
  refused: "refused",
} as const satisfies Record<Indication["standing"], string>;

/** What each treatment is claimed to be for, who claims it, and how Pistor stands to it. */
export function indicationsPage(indications: readonly Indication[]): string {
  const treatments = [...new Set(indications.map(({ treatment }) => treatment))];
  const count = (kind: Indication["standing"]) => indications.filter((one) => one.standing === kind).length;
  return page(
    "# Claimed uses",
    "",
    "What each treatment is claimed to be for. That a use may be planned says nothing of whether it works: the evidence card",
    "does. Where no course for the very use was studied or labelled, the table says so.",
    "",
    `${indications.length} uses: ${count("offered")} may be planned, ${count("not-offered")} nothing plans, ${count("refused")} are refused.`,
    "",
    treatments.flatMap((treatment) => [
      `## ${treatment}`,
      "",
      ...table(
        ["use", "who claims it", "here", "course studied for it", "why"],
        indications
          .filter((one) => one.treatment === treatment)
          .map((one) => [
            `<a id="${anchor(one.id)}"></a>${one.title} \`${one.id}\``,
            claimsInLine(one.claims),
            one.protocol === null ? standing[one.standing] : `${standing[one.standing]}: \`${one.protocol}\``,
            one.numericProtocol ? "yes" : "none found",
            one.why,
          ]),
      ),
      "",
    ]),
  );
}
