import type { FormMeasures, Girth } from "./form.ts";
import type { BodyMeasures } from "./surface.ts";
import type { Vec3 } from "./vec3.ts";

/** From the reference adult to a body with measures of its own, and back. */
export interface Reshape {
  readonly to: (place: Vec3) => Vec3;
  readonly back: (place: Vec3) => Vec3;
}

/** How far from the middle line a girth widens the trunk; beyond, the arm is moved sidewards as a whole, mm. */
const trunkHalf = 150;

/**
 * Girths scale the trunk's width and depth about its axis, each around its own level, fading out up and down; height
 * scales everything along y. The arms keep their size and move along. Without measures nothing is moved.
 */
export function reshape(form: FormMeasures | null, measures: BodyMeasures): Reshape | null {
  if (form === null) return null;
  const sex = measures.sex == null ? null : form.sexes[measures.sex];
  const factor = (girth: Girth, given: number | undefined, bySex: number | undefined) =>
    (given ?? girth.girthMm * (bySex ?? 1)) / girth.girthMm;
  const girths = [
    { ...form.waist, by: factor(form.waist, measures.waistMm, sex?.waist) - 1 },
    { ...form.hip, by: factor(form.hip, measures.hipMm, sex?.hip) - 1 },
    { ...form.bust, by: factor(form.bust, measures.bustMm, sex?.bust) - 1 },
  ];
  const tall = (measures.heightMm ?? form.heightMm) / form.heightMm;
  if (tall === 1 && girths.every(({ by }) => by === 0)) return null;
  const scaleAt = (y: number) =>
    girths.reduce((scale, { level, reach, by }) => scale + by * Math.exp(-(((y - level) / reach) ** 2)), 1);
  const edge = (scale: number) => (scale - 1) * trunkHalf;
  return {
    to: ([x, y, z]) => {
      const scale = scaleAt(y);
      const wide = Math.abs(x) <= trunkHalf ? x * scale : x + Math.sign(x) * edge(scale);
      return [wide, y * tall, z * scale];
    },
    back: ([x, y, z]) => {
      const scale = scaleAt(y / tall);
      const narrow = Math.abs(x) <= trunkHalf * scale ? x / scale : x - Math.sign(x) * edge(scale);
      return [narrow, y / tall, z / scale];
    },
  };
}
