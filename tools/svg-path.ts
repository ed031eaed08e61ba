import type { Point, Polygon } from "@pistor/core/geometry";

/**
 * The sub-paths of an SVG path as outlines, every curve cut into straight pieces no farther than `tolerance` from it.
 *
 * Reads the commands that the charts use: M, L, H, V, C and Z, absolute and relative.
 *
 * @throws {Error} on any other command, and on numbers that do not fit their command
 * @source SVG 2, chapter 9 (Paths)
 */
export function flattenPath(d: string, tolerance: number): Polygon[] {
  const outlines: Polygon[] = [];
  let outline: Point[] = [];
  let [x, y]: Point = [0, 0];
  const finish = () => {
    if (outline.length > 1) outlines.push(outline);
    outline = [];
  };
  for (const { letter, numbers } of commands(d)) {
    const relative = letter === letter.toLowerCase();
    const takes = argumentCount[letter.toUpperCase()];
    if (takes === undefined)
      throw new Error(`The path command ${letter} is not read here: draw it with lines and cubics.`);
    if (takes === 0) {
      // Z goes back to where the sub-path began; what follows without an M begins there too.
      [x, y] = outline[0] ?? [x, y];
      finish();
      outline = [[x, y]];
      continue;
    }
    if (numbers.length === 0 || numbers.length % takes !== 0)
      throw new Error(`The path command ${letter} takes ${takes} numbers at a time, not ${numbers.length}.`);
    for (let i = 0; i < numbers.length; i += takes) {
      const at = (offset: number, from: number) => (numbers[i + offset] ?? 0) + (relative ? from : 0);
      const from: Point = [x, y];
      switch (letter.toUpperCase()) {
        case "M":
          [x, y] = [at(0, x), at(1, y)];
          // Pairs after the first are lines.
          if (i === 0) finish();
          outline.push([x, y]);
          break;
        case "L":
          [x, y] = [at(0, x), at(1, y)];
          outline.push([x, y]);
          break;
        case "H":
          x = at(0, x);
          outline.push([x, y]);
          break;
        case "V":
          y = at(0, y);
          outline.push([x, y]);
          break;
        default: {
          const end: Point = [at(4, x), at(5, y)];
          flattenCubic(from, [at(0, x), at(1, y)], [at(2, x), at(3, y)], end, tolerance, outline);
          [x, y] = end;
        }
      }
    }
  }
  finish();
  return outlines;
}

const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };

function commands(d: string): { letter: string; numbers: number[] }[] {
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map((match) => ({
    letter: match[1] ?? "",
    // "0-.5.5" is three numbers: a sign or a second point begins the next.
    numbers: [...(match[2] ?? "").matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)/g)].map((number) => Number(number[0])),
  }));
}

/** Halves the curve until its handles lie within the tolerance of the chord; the curve never leaves their hull. */
function flattenCubic(a: Point, b: Point, c: Point, d: Point, tolerance: number, into: Point[]): void {
  if (Math.max(fromChord(b, a, d), fromChord(c, a, d)) <= tolerance) {
    into.push(d);
    return;
  }
  const ab = half(a, b);
  const bc = half(b, c);
  const cd = half(c, d);
  const abc = half(ab, bc);
  const bcd = half(bc, cd);
  const middle = half(abc, bcd);
  flattenCubic(a, ab, abc, middle, tolerance, into);
  flattenCubic(middle, bcd, cd, d, tolerance, into);
}

/** How far a point is from the piece of line between two others. */
export function fromChord(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / long;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - t * dx, point[1] - from[1] - t * dy);
}

function half(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
