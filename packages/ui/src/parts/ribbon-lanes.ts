/** A word that wants to stand at a place, in pixels, with the width that it needs. */
export interface Wide {
  readonly at: number;
  readonly width: number;
}

/**
 * The lane of each word, 0 the nearest to what it names, so that no two in a lane touch. What finds no room among the
 * lanes stands in the last one.
 *
 * @param words in the order of their places
 */
export function lanesOf(words: readonly Wide[], lanes: number, gap = 10): number[] {
  const ends: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  return words.map(({ at, width }) => {
    const free = ends.findIndex((end) => end + gap <= at - width / 2);
    const lane = free === -1 ? lanes - 1 : free;
    ends[lane] = at + width / 2;
    return lane;
  });
}

/** How wide a word of a ribbon is, near enough to keep words apart. */
export function wordWidth(text: string): number {
  return text.length * 6.6;
}
