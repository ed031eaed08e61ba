import { Problem } from "@pistor/core/basics";
import { findDuplicateKey } from "./find-duplicate-key.ts";

/**
 * A JSON document.
 *
 * The parser's own message quotes the input, which may be a patient's words; only the place is passed on.
 *
 * @throws {Problem} `document.empty`, `document.not-json`, `json.duplicate-key`
 */
export function parseJson(text: string): unknown {
  const document = parse(text);
  const twice = findDuplicateKey(text);
  if (twice !== null)
    throw new Problem(
      "json.duplicate-key",
      twice,
      `The key at ${twice} is given twice in one object: give it once, so that it is clear which value holds.`,
    );
  return document;
}

function parse(text: string): unknown {
  if (text.trim() === "") throw new Problem("document.empty", "", "The input is empty: give one JSON document.");
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /at position (\d+)/.exec(String(error))?.[1];
    const where = place === undefined ? "" : ` (${lineAndColumn(text, Number(place))})`;
    throw new Problem(
      "document.not-json",
      "",
      `The input is no JSON${where}: check quotes, commas and brackets there.`,
    );
  }
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
