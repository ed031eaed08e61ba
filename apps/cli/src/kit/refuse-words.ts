import { Problem } from "@pistor/core/basics";

/** @throws {Problem} `cli.too-many-words` where a verb that takes nothing was given something */
export function refuseWords(verb: string, words: readonly string[]): void {
  if (words.length > 0)
    throw new Problem("cli.too-many-words", "", `pistor ${verb} takes nothing after it: leave out ${words.join(" ")}.`);
}
