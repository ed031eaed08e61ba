/**
 * The ids that a person most likely meant, nearest first: those that hold the word, then those with the fewest letters
 * to change.
 *
 * @example nearestIds("minimum-age", ["age.low", "eligibility.minimum-age"]) // => ["eligibility.minimum-age", "age.low"]
 */
export function nearestIds(given: string, ids: readonly string[], most = 3): readonly string[] {
  const wanted = given.toLowerCase();
  const away = (id: string) => {
    const known = id.toLowerCase();
    return known.includes(wanted) || wanted.includes(known) ? -1 : lettersToChange(wanted, known);
  };
  return ids
    .map((id) => ({ id, away: away(id) }))
    .sort((one, other) => one.away - other.away || one.id.length - other.id.length || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** Levenshtein's distance, one row at a time. */
function lettersToChange(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, nth) => nth);
  for (let nth = 1; nth <= one.length; nth++) {
    const next = [nth];
    for (let at = 1; at <= other.length; at++) {
      const swap = (row[at - 1] ?? 0) + (one[nth - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
