import { expect, test } from "vitest";
import { planCommand } from "../plan/plan.command.ts";
import { quoteCommand } from "../pricing/quote.command.ts";
import type { Command } from "./command.ts";
import { wrapped } from "./wrapped.ts";

/** The documents that stand in a help text: from an indented brace before a name in quotes to the brace that closes it. */
function documentsIn(help: string): string[] {
  return [...help.matchAll(/^ {2}(?=\{ ")/gm)].map(({ index }) => {
    let open = 0;
    const rest = help.slice(index);
    const end = rest.split("").findIndex((sign) => {
      if (sign === "{") open += 1;
      if (sign === "}") open -= 1;
      return sign === "}" && open === 0;
    });
    return rest.slice(0, end + 1);
  });
}

test.each<[string, Command, number]>([
  ["plan", planCommand, 2],
  ["quote", quoteCommand, 1],
])("every document in the help of pistor %s is answered as it stands", (_verb, command, count) => {
  const documents = documentsIn(command.help);
  expect(documents).toHaveLength(count);
  for (const each of documents) {
    const answer = command.answer(JSON.parse(each), { lang: "en", own: {} });
    expect(command.text?.(answer, { lang: "en", own: {} })).toMatch(/Evidence|What trials found/);
  }
});

test("ids in a help text are broken before 120 columns and go on below their first", () => {
  const words = Array.from({ length: 30 }, (_, i) => `item-${i}`);
  const lines = wrapped(words, 11).split("\n");
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.slice(1).map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(lines.slice(1).every((line) => /^ {11}item/.test(line))).toBe(true);
  expect(lines.join(" ").split(/\s+/)).toEqual(words);
});
