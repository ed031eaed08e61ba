import type { Regulation } from "@pistor/core/evidence";
import { anchor, claimTable } from "./claims.ts";
import { byKey, page } from "./markdown.ts";

/** What the law or the regulator says, by country; `EU` holds in its member states, `–` in no country in particular. */
export function regulationsPage(regulations: readonly Regulation[]): string {
  const countries = [...new Set(regulations.map(({ country }) => country ?? "–"))].sort();
  return page(
    "# Law and regulators",
    "",
    "What may be used where, from which day. A country's own rule comes before the Union's, and the Union's before one of no",
    "country in particular; a rule for one site comes before one for everywhere. Where nothing is written here, nothing was",
    "read: that is no approval. Laws change, and what was read may be old: check the text of the day.",
    "",
    `${regulations.length} regulations.`,
    "",
    countries.flatMap((country) => [
      `## ${country}`,
      "",
      ...regulations
        .filter((each) => (each.country ?? "–") === country)
        .sort(byKey(({ id }) => id))
        .flatMap(section),
    ]),
  );
}

function section({ id, title, substances, site, status, from, until, suspended, says, claims }: Regulation): string[] {
  const named = substances.length === 0 ? "the practice" : substances.join(", ");
  const days = `${from === null ? "day not known" : `from ${from}`}${until === null ? "" : ` until ${until}`}`;
  const off = (suspended ?? []).map((span) => `, suspended from ${span.from} until ${span.until}`).join("");
  return [
    `<a id="${anchor(id)}"></a>`,
    "",
    `### ${title}`,
    "",
    `\`${id}\`: **${status}**, ${days}${off}. About ${named}${site === null ? "" : `; ${site}`}. ${says}`,
    "",
    ...claimTable(claims),
    "",
  ];
}
