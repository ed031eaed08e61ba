/** A line of a count sheet: what the ledger said when it was printed, and what a hand has counted. */
export interface CountLine {
  readonly lotId: string;
  readonly expected: number;
  readonly counted: number;
}

/** Lots whose count differs, with by how much: above 0 is more than the ledger said. */
export function countDifferences<Line extends CountLine>(
  lines: readonly Line[],
): { readonly line: Line; readonly by: number }[] {
  return lines.flatMap((line) => (line.counted === line.expected ? [] : [{ line, by: line.counted - line.expected }]));
}
