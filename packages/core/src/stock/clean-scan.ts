import { Problem } from "../basics/index.ts";

/** The separator that GS1 codes carry where a value of no fixed length ends (FNC1). */
export const separator = "\u001d";

/** What a scanner sent, without what scanners add. */
export interface CleanScan {
  /** With `separator` where the code had one. */
  readonly text: string;
  /** What the scanner said that it read: a GS1 code, an EAN or UPC, another code; null: it did not say. */
  readonly symbology: "gs1" | "ean" | "other" | null;
}

/** How scanners write a separator that a keyboard cannot type. */
const writtenSeparators = /\{GS\}|<GS>|\[GS\]|\{FNC1\}|<FNC1>|\u241d|\^\]/gi;

/** Symbology identifiers of ISO/IEC 15424: GS1-128, GS1 DataBar, GS1 DataMatrix, GS1 QR Code, GS1 DotCode. */
const gs1Symbologies = ["]C1", "]e0", "]d2", "]Q3", "]J1"];
const eanSymbologies = ["]E0", "]E3", "]E4"];

/**
 * What a scanner's first signs become on a keyboard of another country, `]d2` and `(01)` among them: on a Turkish, German,
 * Italian or Swedish one. A plus before a capital letter begins a code of another kind (HIBC), and is left alone.
 */
const garbledStart = /^(?:[üÜ¨åÅ$*](?:d2|C1|e0|Q3|J1|E0|E4)|\+(?:d2|e0)|\)\d{2,4}=)/;
/** Letters and signs that stand in no GS1 code, and that other keyboards put for the signs that do. */
const isStrange = (text: string) => /[^ -~]/.test(text.replaceAll(separator, ""));

/**
 * Takes off what a scanner adds: its symbology identifier, ends of lines, and its way to write a separator.
 *
 * A prefix in the wrong case means that Caps Lock was on: the letters are turned round, as the scanner typed them.
 *
 * @throws {Problem} `scan.empty`, `scan.keyboard`
 */
export function cleanScan(raw: string, at: string): CleanScan {
  let text = raw
    .replace(writtenSeparators, separator)
    .replace(/[\r\n\t]+$/, "")
    .trim();
  if (text.replaceAll(separator, "") === "")
    throw new Problem("scan.empty", at, "Nothing was read: scan again, or type the lot from the box.");
  const known = [...gs1Symbologies, ...eanSymbologies];
  const start = text.slice(0, 3);
  if (!known.includes(start) && known.includes(otherCase(start))) text = otherCase(text);
  if (garbledStart.test(text) || isStrange(text))
    throw new Problem(
      "scan.keyboard",
      at,
      `The scanner types for another keyboard: ${JSON.stringify(text.replaceAll(separator, " ").slice(0, 40))} is no code. Set scanner and computer to the same keyboard, or scan with the camera.`,
    );
  const prefix = /^\][A-Za-z]\d/.exec(text)?.[0];
  const body = (prefix === undefined ? text : text.slice(3)).trim();
  if (body.replaceAll(separator, "") === "")
    throw new Problem("scan.empty", at, "Nothing was read: scan again, or type the lot from the box.");
  if (prefix === undefined) {
    // A separator first, with no prefix, is what stands first in every GS1 code.
    return { text: body, symbology: body.startsWith(separator) ? "gs1" : null };
  }
  if (gs1Symbologies.includes(prefix)) return { text: body, symbology: "gs1" };
  return { text: body, symbology: eanSymbologies.includes(prefix) ? "ean" : "other" };
}

function otherCase(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
