/** Letters that are more than an accent away from the plain one: BALIK is balık without its Turkish keyboard. */
const plain: Readonly<Record<string, string>> = { ı: "i", œ: "oe", æ: "ae", ø: "o", ß: "ss" };

/**
 * A name or a patient's words in the form in which they are compared: lower case, without accents, words joined by `-`.
 *
 * @example compareForm("Lidocaïne (2 %)") // => "lidocaine-2"
 */
export function compareForm(text: string): string {
  // Most names are ids, which are in the form already.
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[ıœæøß]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
