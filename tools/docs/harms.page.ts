import type { Harm, HarmCount } from "@pistor/core/safety";
import { anchor, claimsInLine, claimTable } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** What can go wrong, who says so, and how often it was counted. */
export function harmsPage(harms: readonly Harm[], counts: readonly HarmCount[]): string {
  return page(
    "# What can go wrong",
    "",
    "Harms that sources name, and what somebody counted. A count without the number of people treated gives no rate. The",
    "field documents its harms badly: a rate that is missing is not a rate of nought.",
    "",
    "## Counts",
    "",
    table(
      ["what", "harm", "counted", "per cent (95 % interval)", "who says so"],
      counts.map((count) => [
        [count.title, count.year, count.place].filter((part) => part !== null).join(", "),
        count.harm === null ? "several as one" : `[${count.harm}](#${anchor(count.harm)})`,
        count.of === null ? `${count.events}` : `${count.events} of ${count.of} ${count.ofWhat}`,
        rateInWords(count),
        claimsInLine(count.claims),
      ]),
    ),
    "",
    "## Harms",
    "",
    harms.flatMap(section),
  );
}

function rateInWords({ percent }: HarmCount): string {
  return percent === null ? "no rate" : `${percent[0]} (${percent[1]}–${percent[2]})`;
}

function section({ id, title, origins, onset, lasts, claims }: Harm): string[] {
  return [
    `<a id="${anchor(id)}"></a>`,
    "",
    `### ${title}`,
    "",
    `\`${id}\`, may come from: ${origins.join(", ")}.`,
    `Shows: ${onset ?? "not read"}. Lasts: ${lasts ?? "not read"}.`,
    "",
    ...claimTable(claims),
    "",
  ];
}
