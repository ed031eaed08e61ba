import { jsonPointer } from "@pistor/core/basics";

/** An object or an array that is not closed yet. */
interface Container {
  /** Null for an array. */
  readonly keys: Set<string> | null;
  /** The key or the number of the part that is being read. */
  key: string | number;
  expectsKey: boolean;
}

/** Between these lies nothing that opens, closes or names anything. */
const signs = /["{}[\],]/g;

/**
 * The place of the first key that an object of a JSON text has twice; null where none does.
 *
 * `JSON.parse` keeps the last of the two and says nothing, so that one of two answers about a patient would be lost.
 *
 * @param text JSON that was parsed already: what is no JSON is not looked for
 * @example findDuplicateKey('{"a":[{"b":1,"b":2}]}') // => "/a/0/b"
 */
export function findDuplicateKey(text: string): string | null {
  const open: Container[] = [];
  let inner: Container | undefined;
  signs.lastIndex = 0;
  while (signs.test(text)) {
    const at = signs.lastIndex - 1;
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      signs.lastIndex = end + 1;
      if (!inner?.expectsKey || inner.keys === null) continue;
      const key = text.slice(at + 1, end);
      inner.key = key.includes("\\") ? (JSON.parse(`"${key}"`) as string) : key;
      inner.expectsKey = false;
      if (inner.keys.has(inner.key)) return jsonPointer(open.map((each) => each.key));
      inner.keys.add(inner.key);
    } else if (sign === ",") {
      if (typeof inner?.key === "number") inner.key += 1;
      else if (inner !== undefined) inner.expectsKey = true;
    } else {
      if (sign === "{") open.push({ keys: new Set(), key: "", expectsKey: true });
      else if (sign === "[") open.push({ keys: null, key: 0, expectsKey: false });
      else open.pop();
      inner = open.at(-1);
    }
  }
  return null;
}

/** Where the string that starts at `from` has its closing quote: the first before which the backslashes are even. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && backslashesBefore(text, end) % 2 === 1) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function backslashesBefore(text: string, at: number): number {
  let first = at;
  while (text[first - 1] === "\\") first -= 1;
  return at - first;
}
