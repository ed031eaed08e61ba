import type { Mm } from "../basics/index.ts";
import type { Standing } from "./skin-point.ts";
import { alongSkin } from "./skin-point.ts";

/** Places in space, sorted into cubes so that what is near is found at once. */
export class NearPoints {
  private readonly cubes = new Map<number, Standing[]>();
  private readonly size: Mm;

  constructor(size: Mm) {
    this.size = size;
  }

  add(point: Standing): void {
    const key = this.keyOf(this.cube(point.x), this.cube(point.y), this.cube(point.z));
    const there = this.cubes.get(key);
    if (there === undefined) this.cubes.set(key, [point]);
    else there.push(point);
  }

  /** How far the nearest other place is along the skin, no farther than one cube; and which. Infinity where none is. */
  nearest(point: Standing): { distance: Mm; other: Standing | null } {
    const [i, j, k] = [this.cube(point.x), this.cube(point.y), this.cube(point.z)];
    let distance = Infinity;
    let other: Standing | null = null;
    for (let a = i - 1; a <= i + 1; a++)
      for (let b = j - 1; b <= j + 1; b++)
        for (let c = k - 1; c <= k + 1; c++)
          for (const each of this.cubes.get(this.keyOf(a, b, c)) ?? []) {
            if (each === point) continue;
            const chord = Math.hypot(each.x - point.x, each.y - point.y, each.z - point.z);
            if (chord >= distance) continue;
            const along = alongSkin(each, point);
            if (along < distance) [distance, other] = [along, each];
          }
    return { distance, other };
  }

  private cube(at: Mm): number {
    return Math.floor(at / this.size) + 50_000;
  }

  private keyOf(i: number, j: number, k: number): number {
    return (i * 100_003 + j) * 100_003 + k;
  }
}
