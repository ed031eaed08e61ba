/**
 * Whether a text is one plain mail address: no name, no list, no comment, nothing that a mail's head could be broken with.
 *
 * Narrower than RFC 5321, which allows quoted local parts that nobody uses and that are often used for attacks.
 */
export function isAddress(text: string): boolean {
  if (text.length > 200) return false;
  const match = /^([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+)$/.exec(text);
  const local = match?.[1] ?? "";
  return match !== null && !local.startsWith(".") && !local.endsWith(".") && !local.includes("..");
}

/** A text for one line of a mail's head: what would begin another line becomes a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
