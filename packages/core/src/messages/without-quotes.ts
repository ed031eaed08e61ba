/** Above what was written before, mail programs put a line like these. */
const headOfQuote =
  /^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|özgün ileti|orijinal mesaj|исходное сообщение|الرسالة الأصلية) ?-{2,}|_{10,}|(?:on|am|le|el|في|on the)\b.{4,120}(?:wrote|schrieb|a écrit|كتب)\s*.{0,80}:|.{4,120}(?:tarihinde|писал\(а\)|пишет|написал)\b.{0,80}:|(?:from|von|de|kimden|от|من)\s?:\s.{3,}@.{3,})$/iu;

/**
 * What somebody wrote anew in an answer, without what they answered: quoted lines, and all that follows the line in which a
 * mail program says who wrote before. Where nothing would be left, the text as it came.
 */
export function withoutQuotes(text: string): string {
  const kept: string[] = [];
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    if (headOfQuote.test(line.trim())) break;
    if (/^\s*>/.test(line)) continue;
    kept.push(line.trimEnd());
  }
  const own = kept
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return own === "" ? text.trim() : own;
}

/** The first words of a text, in one line. */
export function firstWords(text: string, most = 120): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(" ");
  // Not in the middle of a character that takes two places.
  return `${(end > most / 2 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, "")).trimEnd()}…`;
}
