import type { StepKey } from "./given.ts";

/** How a question is answered. */
export type QuestionKind =
  | { readonly as: "choice"; readonly choices: readonly ("yes" | "no" | (string & {}))[] }
  | { readonly as: "day" | "count" | "allergies" | "country" }
  /** A day, or null for what its own words say. */
  | { readonly as: "last-day" };

const lastDays: readonly StepKey[] = [
  "nsaid-last-taken",
  "isotretinoin-stopped",
  "retinoid-last-used",
  "laser-last-done",
];

/** The choices of a question are those that its wordings name. */
export function kindOf(key: StepKey, worded: readonly string[]): QuestionKind {
  if (key === "birthDate") return { as: "day" };
  if (key === "heart-medicines") return { as: "count" };
  if (key === "allergies" || key === "country") return { as: key };
  if (key === "sex") return { as: "choice", choices: ["female", "male", "other", "unknown"] };
  if (lastDays.includes(key)) return { as: "last-day" };
  const start = `ask.${key}.choice.`;
  const choices = worded.flatMap((id) => (id.startsWith(start) ? [id.slice(start.length)] : []));
  return { as: "choice", choices: [...(choices.length > 0 ? choices : ["yes", "no"]), "unknown"] };
}

/** What a choice is in the contract. */
export function valueOfChoice(choice: string): boolean | string {
  return choice === "yes" ? true : choice === "no" ? false : choice;
}

/** Whether an answer says no, none or never: nothing that a list need show first. */
export function saysNo(value: unknown): boolean {
  return (
    value === false || value === null || value === "none" || value === 0 || (Array.isArray(value) && value.length === 0)
  );
}
