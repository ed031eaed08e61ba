import type { Source } from "@pistor/core/evidence";
import { byKey, page } from "./markdown.ts";

const qualities = {
  L1: "label, law or regulator",
  L2: "peer-reviewed",
  L3: "society or hospital",
  L4: "clinic, trade or training",
  L5: "promotional, machine-written or anonymous",
} as const satisfies Record<Source["quality"], string>;

/** Every source that a claim may name. @param claims how many claims name each, by key */
export function sourcesPage(sources: readonly Source[], claims: Readonly<Record<string, number>>): string {
  return page(
    "# Sources",
    "",
    "What the knowledge rests on. Quality says how good a source is as a source, not how strong an effect is:",
    `${Object.entries(qualities)
      .map(([grade, words]) => `${grade} ${words}`)
      .join(", ")}.`,
    "",
    [...sources]
      .sort(byKey(({ key }) => key))
      .flatMap(({ key, title, kind, year, quality, place }) => [
        `<a id="${key.toLowerCase()}"></a>`,
        "",
        `**${key}** · ${title} · ${kind}${year === null ? "" : `, ${year}`} · ${quality} · ${place} · ` +
          counted(claims[key] ?? 0),
        "",
      ]),
  );
}

function counted(claims: number): string {
  return claims === 0 ? "no claim yet" : claims === 1 ? "1 claim" : `${claims} claims`;
}
