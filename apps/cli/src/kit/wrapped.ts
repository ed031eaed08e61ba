/** Words for a help text, on lines of at most 120 columns; what follows the first line begins at the given column. */
export function wrapped(words: readonly string[], column: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || column + last.length + 1 + word.length > 120) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join(`\n${" ".repeat(column)}`);
}
