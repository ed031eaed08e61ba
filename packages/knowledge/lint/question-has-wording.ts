import { answersSchema, askKeys } from "@pistor/core/eligibility";
import type { Check } from "./check.ts";

/** Whatever can be asked has its question, a line of help and a word for each choice, in English. */
export const questionHasWording: Check = {
  id: "question-has-wording",
  find: ({ texts }) => {
    const asking = texts.find(({ value }) => Object.keys(value.en).some((id) => id.startsWith("ask.")));
    if (asking === undefined) return [];
    const { at, value } = asking;
    return askKeys
      .flatMap((key) => [
        `ask.${key}`,
        `ask.${key}.help`,
        ...choicesOf(key).map((choice) => `ask.${key}.choice.${choice}`),
      ])
      .filter((id) => !value.en[id]?.trim())
      .map((id) => ({ at: `${at}.en.${id}`, message: `${id} has no English wording: write it.` }));
  },
};

/** The words among which an answer is chosen; none where it is yes or no, a number or a day. */
function choicesOf(key: string): readonly string[] {
  return wordsIn((answersSchema.shape as Record<string, unknown>)[key]).filter((word) => word !== "unknown");
}

/** Every word that a schema takes, through `optional`, `nullable` and unions. */
function wordsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null || !("def" in schema)) return [];
  const { innerType, options, entries, values } = schema.def as Record<string, unknown>;
  if (typeof entries === "object" && entries !== null) return Object.values(entries as Record<string, string>);
  if (Array.isArray(values)) return values.filter((value) => typeof value === "string");
  if (Array.isArray(options)) return options.flatMap(wordsIn);
  return wordsIn(innerType);
}
