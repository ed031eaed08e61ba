import type { PackageTheme } from "@pistor/knowledge/cases/package";
import { page, table } from "./markdown.ts";

/** A package that is sold, item by item: what becomes of each in a quote, and why. */
export function packageCasesPage(themes: readonly PackageTheme[]): string {
  return page(
    "# A package, item by item",
    "",
    "Every item is tied to a step of the course, optional, or struck with the reason. Who disputes a verdict disputes a row",
    "here. `npx pistor cases --only package-` runs them.",
    "",
    themes.flatMap(({ id, title, cases }) => [
      `<a id="${id}"></a>`,
      "",
      `## ${title}`,
      "",
      ...table(
        ["case", "item", "verdict", "step of the course", "why"],
        cases.map((one) => [
          one.name,
          `\`${one.item}\``,
          `**${one.verdict}**`,
          one.step === null ? "none" : `\`${one.step}\``,
          one.why,
        ]),
      ),
      "",
    ]),
  );
}
