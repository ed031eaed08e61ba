import type { Chart } from "@pistor/core/injection-map";
import type { Surface, Vec3 } from "@pistor/core/surface";
import { project, verticesInShapes } from "@pistor/core/surface";
import { finenessOf } from "./chart-paint.ts";
import { mostCharts } from "./most-charts.ts";
import { neighbourWorth } from "./place-at.ts";

/** A place of the figure as the screen has it: y up, z out of the face, x to the patient's left; millimetres. */
export type Place = readonly [x: number, y: number, z: number];

export function toScreen([x, y, z]: Vec3 | Place): Place {
  return [x, -y, z];
}

/** How a chart is laid on the figure. */
export interface Slide {
  readonly chart: string;
  /** Each a row of an affine map from a place to the share of the chart's width and height, from 0 to 1. */
  readonly across: readonly [number, number, number, number];
  readonly down: readonly [number, number, number, number];
  /** From the figure to who looks at this chart. */
  readonly toward: Place;
  /** Charts of the form that is looked at come before those of its neighbours where both see a place. */
  readonly worth: number;
  /** Nothing lower than this level is drawn from the chart, mm up: what looks from above draws the head alone. */
  readonly above: number;
  readonly fineness: number;
}

/** A skin ready to be drawn, with the charts that it wears. */
export interface Figure {
  readonly form: string;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** For the first four charts and the fifth: 1 where that chart shows the vertex. */
  readonly seen: Float32Array;
  readonly seenLast: Float32Array;
  readonly charts: readonly Slide[];
  /** The levels between which an open figure fades out towards its cut, mm up: gone, and whole. */
  readonly fade: readonly [number, number];
  readonly centre: Place;
  /** Half the height of the picture that holds the whole figure in every view, by the picture's width over its height. */
  halfSize(wide: number): number;
  /** The largest distance from the centre, mm. */
  readonly reach: number;
}

/** The level of the pupils, where the frame of the head's charts begins. */
const pupils = 0;
const nowhere = -1e6;

const sides: Readonly<Record<Surface["views"][number]["side"], Place>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
  top: [0, 1, 0],
};

/** The figure of a surface with these charts on it, the form's own first. */
export function figureOf(surface: Surface, charts: readonly Chart[], own: readonly string[]): Figure {
  const { mesh } = surface;
  const worn = charts
    .flatMap((chart) => {
      const view = surface.views.find((each) => each.chart === chart.id);
      return view === undefined ? [] : [{ chart, view }];
    })
    .slice(0, mostCharts);
  const count = mesh.vertices.length / 3;
  const seen = new Float32Array(count * 4);
  const seenLast = new Float32Array(count);
  for (const [i, { chart }] of worn.entries()) {
    const [x, y, width, height] = chart.viewBox;
    const box = {
      polygon: [[x, y] as const, [x + width, y] as const, [x + width, y + height] as const, [x, y + height] as const],
    };
    const shown = verticesInShapes(surface, chart.id, [box]);
    for (let vertex = 0; vertex < count; vertex++)
      if (shown[vertex] === 0) {
        if (i < 4) seen[vertex * 4 + i] = 1;
        else seenLast[vertex] = 1;
      }
  }
  const { centre, half } = boxOf(mesh.vertices);
  const lowest = -centre[1] - half[1];
  const fade: Figure["fade"] = surface.form === "head" ? [lowest + 4, lowest + 46] : [2 * nowhere, nowhere];
  const shown = boxOf(mesh.vertices, -fade[1]).half;
  const aside = Math.hypot(half[0], half[2]);
  return {
    form: surface.form,
    positions: turnedUp(mesh.vertices),
    normals: turnedUp(mesh.normals),
    triangles: mesh.triangles,
    seen,
    seenLast,
    charts: worn.map(({ chart, view }) => ({
      chart: chart.id,
      ...slideOf(surface, chart),
      toward: sides[view.side],
      worth: own.includes(chart.id) ? 1 : neighbourWorth,
      above: view.side === "top" ? pupils : nowhere,
      fineness: finenessOf(chart),
    })),
    fade,
    centre: toScreen(centre),
    halfSize: (wide) => 1.04 * Math.max(half[1], shown[0] / wide, shown[2] / wide),
    reach: Math.hypot(aside, half[1]),
  };
}

/** The affine map from the screen's places to the chart's own box, read from where the chart draws four of them. */
function slideOf(surface: Surface, chart: Chart): Pick<Slide, "across" | "down"> {
  const [left, top, width, height] = chart.viewBox;
  const at = (place: Vec3) => {
    const [x, y] = project(surface, chart.id, place);
    return [(x - left) / width, (y - top) / height] as const;
  };
  const origin = at([0, 0, 0]);
  const [x, y, z] = [at([1, 0, 0]), at([0, -1, 0]), at([0, 0, 1])];
  const row = (i: 0 | 1) => [x[i] - origin[i], y[i] - origin[i], z[i] - origin[i], origin[i]] as const;
  return { across: row(0), down: row(1) };
}

function turnedUp(values: Float64Array): Float32Array {
  const turned = Float32Array.from(values);
  for (let i = 1; i < turned.length; i += 3) turned[i] = -(turned[i] ?? 0);
  return turned;
}

/** The box round all that lies above a level, y down. */
function boxOf(vertices: Float64Array, level = Infinity): { centre: Place; half: Place } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const [i, value] of vertices.entries()) {
    if ((vertices[i - (i % 3) + 1] ?? 0) > level) continue;
    low[i % 3] = Math.min(low[i % 3] ?? value, value);
    high[i % 3] = Math.max(high[i % 3] ?? value, value);
  }
  const of = (make: (low: number, high: number) => number): Place => {
    const [x = 0, y = 0, z = 0] = low.map((value, i) => make(value, high[i] ?? value));
    return [x, y, z];
  };
  return { centre: of((a, b) => (a + b) / 2), half: of((a, b) => (b - a) / 2) };
}
