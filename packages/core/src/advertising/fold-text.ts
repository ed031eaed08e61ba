/** A text in which what reads alike is alike, and where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 offset in the original at which the character at the same place begins, and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Folds case, accents, dotted and dotless i, Arabic vowel signs, letter forms and digits, Cyrillic ё, typographic apostrophes and
 * invisible characters, so that "AĞRISIZ", "agrisiz" and "ağ­rısız" are one word.
 *
 * French "sûr" keeps its accent: without it, it would be "on".
 */
export function foldText(original: string): FoldedText {
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  for (const match of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = fold(match[0]);
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      from.push(match.index);
      to.push(match.index + match[0].length);
    }
  }
  return { text, from, to };
}

const alike: Readonly<Record<string, string>> = {
  ı: "i",
  ß: "ss",
  œ: "oe",
  æ: "ae",
  "\u0640": "",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "‐": "-",
  "‑": "-",
};

function fold(cluster: string): string {
  if (cluster.toLowerCase().normalize("NFC") === "û") return "û";
  const plain = cluster
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "");
  const digits = plain.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) % 16));
  return digits.replaceAll(/./gsu, (each) => alike[each] ?? each);
}
