import type { Parameter } from "@pistor/core/evidence";
import { disagree, unitInWords, valueInWords } from "@pistor/core/evidence";
import { anchor, claimTable } from "./claims.ts";
import { byKey, page } from "./markdown.ts";

/** Every parameter with what each source says and what was settled. */
export function parametersPage(parameters: readonly Parameter<unknown>[]): string {
  const split = parameters.filter((each) => disagree(each.claims)).length;
  return page(
    "# Parameters and their claims",
    "",
    "Every number that a clinician could dispute, with what each source says of it and the value that Pistor acts on.",
    "A claim of `clinic-default` has no published source: check the label of the product in hand.",
    "",
    `${parameters.length} parameters; of ${split} the sources say different things.`,
    "",
    [...parameters].sort(byKey(({ id }) => id)).flatMap(section),
  );
}

function section({ id, title, unit, claims, settled }: Parameter<unknown>): string[] {
  const inUnit = unit === "1" ? "a count" : unit === "text" ? "words" : `in ${unitInWords(unit)}`;
  return [
    `<a id="${anchor(id)}"></a>`,
    "",
    `## ${title}`,
    "",
    `\`${id}\`, ${inUnit}. Settled: **${valueInWords(settled.value)}** (${settled.how}; ${settled.by}, ${settled.on}).`,
    settled.why,
    ...(disagree(claims) ? ["Sources disagree."] : []),
    "",
    ...claimTable(claims),
    "",
  ];
}
