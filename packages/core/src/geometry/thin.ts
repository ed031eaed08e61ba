import type { Mm } from "../basics/index.ts";
import { distanceToSegment } from "./polygon.ts";
import type { Point } from "./shapes.ts";
import { withoutRepeats } from "./simple.ts";

/**
 * A line with the fewest of its own corners from which no corner that was left out is further than `tolerance`.
 *
 * The first and the last corner stay. A closed outline is thinned as a line that ends where it began.
 *
 * @source Douglas and Peucker 1973
 */
export function thin(line: readonly Point[], tolerance: Mm): Point[] {
  if (line.length < 3) return [...line];
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let furthest = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const away = distanceToSegment(line[i]!, line[from]!, line[to]!);
      if (away > furthest) [furthest, at] = [away, i];
    }
    if (at < 0) continue;
    kept[at] = 1;
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** A closed outline from a hand's stroke: thinned, its ends joined, of at most `most` corners. */
export function thinOutline(stroke: readonly Point[], tolerance: Mm, most: number): Point[] {
  const line = withoutRepeats(stroke);
  const first = line[0];
  if (first === undefined || line.length < 3) return [...line];
  let corners = [...withoutRepeats(thin([...line, first], tolerance))];
  for (let wider = tolerance * 2; corners.length > most; wider *= 2)
    corners = [...withoutRepeats(thin([...line, first], wider))];
  return corners;
}
