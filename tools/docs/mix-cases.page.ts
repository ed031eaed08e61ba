import type { MixCase, MixTheme } from "@pistor/knowledge/cases/mix";
import { page, table } from "./markdown.ts";

interface Drawn {
  readonly substance: string;
  readonly strength?: string;
  readonly volumeMl: number;
}

/** Every mixture that was counted by hand, by theme: what is in it, what must be answered, and the arithmetic. */
export function mixCasesPage(themes: readonly MixTheme[]): string {
  const count = themes.reduce((sum, { cases }) => sum + cases.length, 0);
  return page(
    "# Mixtures counted by hand",
    "",
    `${count} mixtures and the answer that must be given to each, with its arithmetic in words. Who disputes an answer disputes`,
    "a row here; rules and values are then changed until the row holds. `npx pistor cases --only mix-` runs them.",
    "",
    themes.map(({ id, title, cases }) => `- [${title}](#${id}) (${cases.length})`),
    "",
    themes.flatMap(({ id, title, cases }) => [
      `<a id="${id}"></a>`,
      "",
      `## ${title}`,
      "",
      ...table(
        ["case", "mixture", "answer", "by hand"],
        cases.map((one) => [one.name, mixtureInWords(one), answerInWords(one), one.why]),
      ),
      "",
    ]),
  );
}

function mixtureInWords({ document }: MixCase): string {
  const { ingredients } = document as { readonly ingredients: readonly Drawn[] };
  return ingredients
    .map(({ substance, strength, volumeMl }) => [`${volumeMl} mL`, substance, strength ?? ""].join(" ").trim())
    .join(" + ");
}

function answerInWords({ verdict, rules }: MixCase): string {
  return [`**${verdict}**`, ...[...new Set(rules)].map((rule) => `\`${rule}\``)].join("; ");
}
