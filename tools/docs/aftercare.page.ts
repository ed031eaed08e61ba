import type { AftercareKnowledge } from "@pistor/core/aftercare";
import { anchor, claimsInLine, settledLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** What to keep to after a session, what to call for, and who says so. */
export function aftercarePage({ rules, dangerSigns, usualMarks }: AftercareKnowledge): string {
  return page(
    "# After a session",
    "",
    "What the sheet tells a patient, and who says so. Lengths are counted from the last needle, in real hours.",
    "",
    "## Instructions",
    "",
    table(
      ["instruction", "kind", "hours", "claims"],
      rules.map(({ id, kind, length, claims }) => [
        named(id),
        kind,
        length === null ? "until the course ends, or always" : settledLink(length),
        claimsInLine(length?.claims ?? claims ?? []),
      ]),
    ),
    "",
    "## Signs for which a patient calls at once",
    "",
    table(
      ["sign", "claims"],
      dangerSigns.map(({ id, claims }) => [named(id), claimsInLine(claims)]),
    ),
    "",
    `Needle marks and light swelling are usual for ${usualMarks.fromHours} to ${usualMarks.toHours} hours: ${claimsInLine(usualMarks.claims)}.`,
  );
}

function named(id: string): string {
  return `<a id="${anchor(id)}"></a>\`${id}\``;
}
