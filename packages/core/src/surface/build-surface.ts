import { Problem } from "../basics/index.ts";
import type { Form } from "./form.ts";
import { normalsOf } from "./mesh.ts";
import { netOfForm } from "./net-of-form.ts";
import { reshape } from "./reshape.ts";
import type { BodyMeasures, Surface } from "./surface.ts";

/** Bodies beyond these are a slip of the keyboard, mm. */
const ranges = {
  heightMm: [1000, 2300],
  waistMm: [400, 2000],
  hipMm: [500, 2000],
  bustMm: [500, 2000],
} as const;

/**
 * The skin of a form with a body's measures. Takes most of a second: build it once, when it is first asked for.
 *
 * @throws {Problem} `surface.measure-out-of-range`
 */
export function buildSurface(form: Form, measures: BodyMeasures = {}): Surface {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const given = measures[name as keyof typeof ranges];
    if (given !== undefined && !(given >= least && given <= most))
      throw new Problem(
        "surface.measure-out-of-range",
        `/${name}`,
        `${name} is ${given} mm: give a body's own measure, from ${least} to ${most} mm.`,
      );
  }
  const { vertices: home, triangles } = netOfForm(form);
  const shaped = reshape(form.measures, measures);
  const vertices = shaped === null ? home : new Float64Array(home.length);
  if (shaped !== null)
    for (let v = 0; v < home.length; v += 3) vertices.set(shaped.to([home[v]!, home[v + 1]!, home[v + 2]!]), v);
  return {
    form: form.id,
    mesh: { vertices, triangles, normals: normalsOf(vertices, triangles) },
    home,
    views: form.views,
    shaped,
  };
}
