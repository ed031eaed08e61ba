/** A key as it came down. `at` in milliseconds. */
export interface Stroke {
  readonly key: string;
  /** Where the key sits, by the names of a US keyboard. */
  readonly code: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly at: number;
}

/** A scanner types a key in 2 to 40 ms on the average; a quick hand takes 80. Chosen between the two. */
const averageMs = 50;
/** A longer rest begins anew. */
const restMs = 250;
/** A shorter text is a hand's. */
const shortest = 6;

/** Between the parts of a GS1 code; scanners send it as the character itself or as Ctrl+]. */
export const groupSeparator = "\u001d";

interface WedgeReader {
  /** Whether this key begins something new, so that what was there before is worth keeping. */
  readonly begins: (stroke: Stroke) => boolean;
  /** @returns the text of a scan that ends with this key; null: there is none, or not yet. */
  readonly press: (stroke: Stroke) => string | null;
}

/**
 * Tells a scanner that types from a hand: keys faster than a hand, ended by Enter.
 *
 * A scanner set to a US keyboard types letters of another alphabet on a machine set to one. What is not plain Latin is
 * therefore read by where the keys sit.
 */
export function wedgeReader(): WedgeReader {
  let strokes: Stroke[] = [];
  const begins = ({ at }: Stroke) => {
    const last = strokes.at(-1);
    return last === undefined || at - last.at > restMs;
  };
  return {
    begins,
    press: (stroke) => {
      if (stroke.key === "Enter") {
        const text = textOf(strokes, stroke.at);
        strokes = [];
        return text;
      }
      if (begins(stroke)) strokes = [];
      if (byKey(stroke) !== "") strokes.push(stroke);
      return null;
    },
  };
}

function textOf(strokes: readonly Stroke[], end: number): string | null {
  const [first] = strokes;
  if (first === undefined || strokes.length < shortest) return null;
  if ((end - first.at) / strokes.length > averageMs) return null;
  const text = strokes.map(byKey).join("");
  return /^[ -~]+$/.test(text.replaceAll(groupSeparator, " ")) ? text : strokes.map(byPlace).join("");
}

function byKey({ key, code, control }: Stroke): string {
  if (key === groupSeparator || (control && (key === "]" || code === "BracketRight"))) return groupSeparator;
  return control || key.length !== 1 ? "" : key;
}

/** Signs that codes are made of, on a US keyboard: alone, and with shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
  Minus: ["-", "_"],
  Equal: ["=", "+"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Backslash: ["\\", "|"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  Comma: [",", "<"],
  Period: [".", ">"],
  Slash: ["/", "?"],
  Space: [" ", " "],
};
const overDigits = ")!@#$%^&*(";

function byPlace(stroke: Stroke): string {
  const { key, code, shift } = stroke;
  if (byKey(stroke) === groupSeparator) return groupSeparator;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined) return shift ? letter : letter.toLowerCase();
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit !== undefined) return shift && code.startsWith("Digit") ? overDigits.charAt(Number(digit)) : digit;
  return signs[code]?.[shift ? 1 : 0] ?? key;
}
