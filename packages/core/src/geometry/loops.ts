import { signedArea } from "./polygon.ts";
import type { Point, Polygon } from "./shapes.ts";
import { firstCrossing, withoutRepeats } from "./simple.ts";

/** A corner of the walk; `crossing` where two sides meet, the same number on both of them. */
interface Step {
  readonly point: Point;
  readonly crossing: number | null;
}

/**
 * The largest outline without a crossing that an outline that crosses itself goes round; null where none encloses
 * anything.
 *
 * The outline is walked once; wherever the walk comes back to a crossing, the loop since then is cut off and is one
 * candidate. An outline without a crossing is itself.
 */
export function largestLoop(outline: Polygon): Polygon | null {
  const corners = withoutRepeats(outline);
  if (corners.length < 3) return null;
  const loops: Polygon[] = [];
  const walk: Step[] = [];
  for (const step of stepsOf(corners)) {
    const back = step.crossing === null ? -1 : walk.findIndex(({ crossing }) => crossing === step.crossing);
    if (back < 0) walk.push(step);
    else
      loops.push(
        walk
          .splice(back + 1)
          .map(({ point }) => point)
          .concat([step.point]),
      );
  }
  loops.push(walk.map(({ point }) => point));
  const simple = loops
    .map(withoutRepeats)
    .filter((loop) => loop.length >= 3 && Math.abs(signedArea(loop)) > 1e-6 && firstCrossing(loop) === null);
  return simple.reduce<Polygon | null>(
    (best, loop) => (best === null || Math.abs(signedArea(loop)) > Math.abs(signedArea(best)) ? loop : best),
    null,
  );
}

/** The corners in order with every crossing put in where the walk passes it. */
function stepsOf(corners: Polygon): Step[] {
  const met = corners.map((): { along: number; point: Point; crossing: number }[] => []);
  let crossing = 0;
  for (let a = 0; a < corners.length; a++)
    for (let b = a + 1; b < corners.length; b++) {
      const hit = crossOf(corners, a, b);
      if (hit === null) continue;
      met[a]?.push({ along: hit.a, point: hit.point, crossing });
      met[b]?.push({ along: hit.b, point: hit.point, crossing });
      crossing++;
    }
  return corners.flatMap((point, i): Step[] => [
    { point, crossing: null },
    ...(met[i] ?? []).sort((one, other) => one.along - other.along),
  ]);
}

/** Where two sides cross, and how far along each; null for neighbours and for sides that do not cross. */
function crossOf(corners: Polygon, a: number, b: number): { a: number; b: number; point: Point } | null {
  const count = corners.length;
  if (b === a + 1 || (a === 0 && b === count - 1)) return null;
  const [p, q] = [corners[a]!, corners[(a + 1) % count]!];
  const [r, s] = [corners[b]!, corners[(b + 1) % count]!];
  const [dx, dy, ex, ey] = [q[0] - p[0], q[1] - p[1], s[0] - r[0], s[1] - r[1]];
  const across = dx * ey - dy * ex;
  if (across === 0) return null;
  const t = ((r[0] - p[0]) * ey - (r[1] - p[1]) * ex) / across;
  const u = ((r[0] - p[0]) * dy - (r[1] - p[1]) * dx) / across;
  if (t < 0 || t > 1 || u < 0 || u > 1) return null;
  return { a: t, b: u, point: [p[0] + t * dx, p[1] + t * dy] };
}
