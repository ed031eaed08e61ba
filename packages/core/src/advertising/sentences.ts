/** A stretch of a text: UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words whose full stop ends nothing. */
const shortened =
  /(?:^|[\s(])(?:dr|prof|doç|doc|op|uzm|dt|mr|mrs|ms|st|no|nr|vb|vs|örn|orn|bkz|z\. ?b|d\. ?h|u\. ?a|bzw|ca|usw|e\.g|i\.e|etc|approx|p\. ex|env|т\. ?е|т\. ?д|г|др|\p{L})\.$/iu;

/**
 * The sentences of a text; a line of a list, or a heading, is one too. What holds no letter and no digit is none.
 *
 * A full stop ends none after an abbreviation, nor after a number that goes on in small letters ("3. seans").
 */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(piece)) {
      const lead = piece.length - piece.trimStart().length;
      found.push({ from: start + lead, to: start + piece.trimEnd().length });
    }
    start = end;
  };
  // A row of marks is begun at its first alone: else each of them would look for the end of the row anew.
  for (const match of text.matchAll(/(?<![.!?…؟۔])[.!?…؟۔]+["'»”’)\]]*(?=\s|$)|[\r\n]+/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === "." && goesOn(text, end)) continue;
    close(end);
  }
  close(text.length);
  return found;
}

function goesOn(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 12), end);
  if (shortened.test(before)) return /^[ \t]+\S/.test(text.slice(end));
  return /\d\.$/.test(before) && /^[ \t]+\p{Ll}/u.test(text.slice(end));
}
