import type { RefusedClaim } from "@pistor/core/evidence";
import { anchor, claimTable } from "./claims.ts";
import { page } from "./markdown.ts";

/** What somebody claims and Pistor does not follow. @param link an id as a link */
export function refusedPage(refused: readonly RefusedClaim[], link: (id: string) => string): string {
  return page(
    "# Refused claims",
    "",
    "What somebody claims and Pistor does not follow: who says it and who contradicts, why, and what holds instead.",
    "",
    `${refused.length} claims.`,
    "",
    refused.flatMap(({ id, title, claims, why, instead, actedOnBy }) => [
      `<a id="${anchor(id)}"></a>`,
      "",
      `## ${title}`,
      "",
      `\`${id}\`. ${why}`,
      `What holds instead: ${instead}`,
      `Acted on by: ${actedOnBy.map(link).join(", ")}.`,
      "",
      ...claimTable(claims),
      "",
    ]),
  );
}
