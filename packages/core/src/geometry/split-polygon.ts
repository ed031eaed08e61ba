import { boundingBox, distance } from "./polygon.ts";
import { isFree } from "./section.ts";
import type { Point, Polygon } from "./shapes.ts";
import { firstCrossing, withoutRepeats } from "./simple.ts";

/** A place where a line crosses the outline: how far along the line, and along the outline, in corners. */
interface Crossing {
  readonly onLine: number;
  readonly onOutline: number;
  readonly point: Point;
}

/**
 * The two outlines into which a line cuts an outline, the longest way through it; null where it does not pass through.
 *
 * A line that ends inside goes straight on to the border at either end. Both parts keep every corner of the outline, so
 * that their areas add up to its own.
 */
export function splitPolygon(polygon: Polygon, line: readonly Point[]): readonly [Polygon, Polygon] | null {
  const path = longEnough(polygon, withoutRepeats(line));
  if (path === null) return null;
  // A line that grazes a corner by less than a number can tell is moved aside, by far less than a pen's width.
  for (const aside of [0, 1e-4, -1e-4, 1e-3]) {
    const parts = cut(
      polygon,
      path.map(([x, y]): Point => [x + aside, y + aside * 0.7]),
    );
    if (parts !== null) return parts;
  }
  return null;
}

function cut(polygon: Polygon, path: readonly Point[]): readonly [Polygon, Polygon] | null {
  const crossings = crossingsOf(polygon, path);
  let best: { readonly from: Crossing; readonly to: Crossing; readonly way: Point[]; readonly long: number } | null =
    null;
  for (let i = 0; i + 1 < crossings.length; i++) {
    const [from, to] = [crossings[i]!, crossings[i + 1]!];
    const way = [from.point, ...path.filter((_, corner) => corner > from.onLine && corner < to.onLine), to.point];
    if (!isFree([[{ polygon }]], [], middleOf(way))) continue;
    const long = lengthOf(way);
    if (best === null || long > best.long) best = { from, to, way, long };
  }
  if (best === null) return null;
  const { from, to, way } = best;
  const parts = [
    [...way, ...between(polygon, to.onOutline, from.onOutline)],
    [...way.toReversed(), ...between(polygon, from.onOutline, to.onOutline)],
  ].map(withoutRepeats);
  const [one, other] = parts;
  const whole = parts.every((part) => part.length >= 3 && firstCrossing(part) === null);
  return whole && one !== undefined && other !== undefined ? [one, other] : null;
}

/** The line with both ends drawn on beyond the outline. */
function longEnough(polygon: Polygon, line: Polygon): Point[] | null {
  const [first, second] = line;
  const [last, before] = [line.at(-1), line.at(-2)];
  if (first === undefined || second === undefined || last === undefined || before === undefined) return null;
  const box = boundingBox([...polygon, ...line]);
  const reach = Math.hypot(box.right - box.left, box.bottom - box.top);
  return [beyond(second, first, reach), ...line, beyond(before, last, reach)];
}

function beyond(from: Point, through: Point, reach: number): Point {
  const long = distance(from, through);
  return [through[0] + ((through[0] - from[0]) / long) * reach, through[1] + ((through[1] - from[1]) / long) * reach];
}

/** A side counts its start and not its end, so that a line through a corner crosses once. */
function crossingsOf(polygon: Polygon, path: readonly Point[]): Crossing[] {
  const found: Crossing[] = [];
  for (let i = 0; i + 1 < path.length; i++)
    for (let side = 0; side < polygon.length; side++) {
      const [p, q] = [path[i]!, path[i + 1]!];
      const [a, b] = [polygon[side]!, polygon[(side + 1) % polygon.length]!];
      const [atA, atB] = [turn(p, q, a), turn(p, q, b)];
      const [atP, atQ] = [turn(a, b, p), turn(a, b, q)];
      if (atA >= 0 === atB >= 0 || atP >= 0 === atQ >= 0) continue;
      const u = atA / (atA - atB);
      const point: Point = [a[0] + u * (b[0] - a[0]), a[1] + u * (b[1] - a[1])];
      found.push({ onLine: i + atP / (atP - atQ), onOutline: side + u, point });
    }
  return found.sort((one, other) => one.onLine - other.onLine);
}

/** The corners of an outline that lie after one place on it and before another, going round. */
function between(polygon: Polygon, after: number, before: number): Point[] {
  const corners = polygon.map((point, i) => ({ point, i }));
  if (after < before) return corners.filter(({ i }) => i > after && i <= before).map(({ point }) => point);
  return [...corners.filter(({ i }) => i > after), ...corners.filter(({ i }) => i <= before)].map(({ point }) => point);
}

function middleOf(way: readonly Point[]): Point {
  const half = lengthOf(way) / 2;
  let walked = 0;
  for (let i = 0; i + 1 < way.length; i++) {
    const [a, b] = [way[i]!, way[i + 1]!];
    const long = distance(a, b);
    if (walked + long >= half && long > 0) {
      const t = (half - walked) / long;
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    }
    walked += long;
  }
  return way[0] ?? [0, 0];
}

function lengthOf(way: readonly Point[]): number {
  return way.reduce((sum, point, i) => sum + (i === 0 ? 0 : distance(way[i - 1]!, point)), 0);
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
