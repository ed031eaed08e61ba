import { Problem } from "@pistor/core/basics";

const deepest = 60;

/**
 * The text of a body. Bytes that are no UTF-8 are refused: replaced by question marks, a name would be kept wrongly.
 *
 * @throws {Problem} `json.not-utf-8`
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("json.not-utf-8", "", "The body is not UTF-8: send the text in that encoding.");
  }
}

/**
 * Reads JSON as the API takes it: without a key given twice (which of the two was meant?), without the keys through
 * which an object's own nature could be changed, without half a character, and no deeper than any document of ours.
 *
 * @throws {Problem} `json.malformed`, `json.key-twice`, `json.key-forbidden`, `json.half-character`, `json.too-deep`
 */
export function strictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem("json.malformed", "", "The body is not JSON: check its quotes, commas and brackets.");
  }
  checkKeys(text);
  return value;
}

/** Walks text that is known to be JSON, string by string and bracket by bracket. */
function checkKeys(text: string): void {
  /** The keys of every object that is open; null for an array. */
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  const mayHoldHalf = /\\u[dD][89a-fA-F]/.test(text);
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (mayHoldHalf) mustBeWhole(text.slice(at, end + 1));
      if (expectsKey && keys) keepKey(keys, JSON.parse(text.slice(at, end + 1)) as string);
      at = end;
    } else if (mark === "{" || mark === "[") {
      open.push(mark === "{" ? new Set() : null);
      if (open.length > deepest)
        throw new Problem(
          "json.too-deep",
          "",
          `The body is nested more than ${deepest} deep: send a flatter document.`,
        );
    } else if (mark === "}" || mark === "]") open.pop();
    if (mark === "{" || mark === ",") expectsKey = open.at(-1) !== null;
    else if (mark === ":" || mark === "[") expectsKey = false;
  }
}

/** Two such escapes make one character; one alone makes none, and the database would keep another in its place. */
function mustBeWhole(quoted: string): void {
  if (/\p{Surrogate}/u.test(JSON.parse(quoted) as string))
    throw new Problem(
      "json.half-character",
      "",
      "The body holds half a character (a lone surrogate): type the text again.",
    );
}

function keepKey(keys: Set<string>, key: string): void {
  if (key === "__proto__" || key === "constructor" || key === "prototype")
    throw new Problem("json.key-forbidden", "", `The key ${JSON.stringify(key)} is not allowed: leave it out.`);
  if (keys.has(key))
    throw new Problem("json.key-twice", "", `The key ${JSON.stringify(key)} is given twice: keep the one you mean.`);
  keys.add(key);
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
}
