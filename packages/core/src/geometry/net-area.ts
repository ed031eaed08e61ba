import { boxesMeet, circleAsPolygon, shapeBox } from "./shape.ts";
import type { Shape } from "./shapes.ts";

/** A side that is not level: x at any height between its ends, and where it is in the band that is being summed. */
interface Edge {
  readonly top: number;
  readonly bottom: number;
  readonly xTop: number;
  readonly slope: number;
  readonly shape: number;
  middle: number;
  least: number;
  most: number;
}

/** Two sides closer than this at the end of a band meet there; they do not cross inside it. */
const sameX = 1e-9;

/**
 * The area of the union of some shapes, without what holes take from it, mm².
 *
 * Exact for outlines: the plane is cut into level bands at every corner, and bundles of sides that cross within a band
 * are cut again where they cross; in between, each piece is a trapezoid. A circle is taken as the regular polygon of 96
 * sides with its own area: exact where it lies wholly inside, and wrong by less than 0.0001 r² where a border cuts it.
 */
export function netArea(shapes: readonly Shape[], holes: readonly Shape[]): number {
  const boxes = shapes.map(shapeBox);
  const near = holes.filter((hole) => boxes.some((box) => boxesMeet(box, shapeBox(hole))));
  const edges = [...shapes, ...near].flatMap(edgesOf);
  edges.sort((a, b) => a.top - b.top);
  const heights = [...new Set(edges.flatMap((edge) => [edge.top, edge.bottom]))].sort((a, b) => a - b);
  const cover = new Cover(shapes.length, near.length);

  let area = 0;
  let active: Edge[] = [];
  let next = 0;
  for (let i = 0; i + 1 < heights.length; i++) {
    const top = heights[i]!;
    active = active.filter((edge) => edge.bottom > top);
    while (next < edges.length && edges[next]!.top <= top) active.push(edges[next++]!);
    area += bandArea(active, top, heights[i + 1]!, cover);
  }
  return area;
}

/** What lies to the right of the sides passed so far: parity for each shape, and how many shapes and holes are open. */
class Cover {
  private readonly open: Uint8Array;
  private readonly shapes: number;
  private inShapes = 0;
  private inHoles = 0;

  constructor(shapes: number, holes: number) {
    this.shapes = shapes;
    this.open = new Uint8Array(shapes + holes);
  }

  /** Passes a side of a shape; shapes are numbered before holes. */
  pass(shape: number): void {
    const change = this.open[shape] === 1 ? -1 : 1;
    this.open[shape] = change === 1 ? 1 : 0;
    if (shape < this.shapes) this.inShapes += change;
    else this.inHoles += change;
  }

  counts(): 0 | 1 {
    return this.inShapes > 0 && this.inHoles === 0 ? 1 : 0;
  }
}

/** The area in a band in which every edge runs from top to bottom. Leaves the edges sorted for the next band. */
function bandArea(edges: Edge[], top: number, bottom: number, cover: Cover): number {
  place(edges, top, bottom);
  // How far left anything from here on reaches: a slanted side may pass below many that come before it in the middle.
  const reach = edges.map((edge) => edge.least);
  for (let i = reach.length - 2; i >= 0; i--) reach[i] = Math.min(reach[i]!, reach[i + 1]!);
  let area = 0;
  for (let from = 0; from < edges.length; ) {
    // A bundle is as many edges as are entangled: nothing that comes after it reaches into it.
    let to = from + 1;
    let most = edges[from]!.most;
    while (to < edges.length && reach[to]! < most - sameX) most = Math.max(most, edges[to++]!.most);
    area += bundleArea(edges.slice(from, to), top, bottom, cover);
    for (; from < to; from++) cover.pass(edges[from]!.shape);
  }
  return area;
}

/**
 * What a bundle of edges adds to the area: each edge counts with its place, minus where cover begins, plus where it ends,
 * so that bundles can be summed one by one. Leaves `cover` as it found it.
 */
function bundleArea(edges: Edge[], top: number, bottom: number, cover: Cover): number {
  const cut = edges.length > 1 ? firstCut(edges, top, bottom) : null;
  if (cut !== null) {
    const upper = place([...edges], top, cut);
    const above = bundleArea(upper, top, cut, cover);
    return above + bundleArea(place([...edges], cut, bottom), cut, bottom, cover);
  }
  let sum = 0;
  for (const edge of edges) {
    const before = cover.counts();
    cover.pass(edge.shape);
    sum += edge.middle * (before - cover.counts());
  }
  for (const edge of edges) cover.pass(edge.shape);
  return sum * (bottom - top);
}

/** The height at which two neighbours cross inside the band, or null where none do. */
function firstCut(sorted: readonly Edge[], top: number, bottom: number): number | null {
  for (let i = 0; i + 1 < sorted.length; i++) {
    const atTop = xAt(sorted[i + 1]!, top) - xAt(sorted[i]!, top);
    const atBottom = xAt(sorted[i + 1]!, bottom) - xAt(sorted[i]!, bottom);
    if (atTop >= -sameX && atBottom >= -sameX) continue;
    const cut = top + ((bottom - top) * atTop) / (atTop - atBottom);
    if (cut > top && cut < bottom) return cut;
  }
  return null;
}

/** Says where each edge is in a band and sorts them from left to right; they are nearly sorted from the band before. */
function place(edges: Edge[], top: number, bottom: number): Edge[] {
  for (const edge of edges) {
    const [one, other] = [xAt(edge, top), xAt(edge, bottom)];
    edge.middle = (one + other) / 2;
    edge.least = Math.min(one, other);
    edge.most = Math.max(one, other);
  }
  for (let i = 1; i < edges.length; i++) {
    const edge = edges[i]!;
    let at = i;
    for (; at > 0 && edges[at - 1]!.middle > edge.middle; at--) edges[at] = edges[at - 1]!;
    edges[at] = edge;
  }
  return edges;
}

function xAt(edge: Edge, y: number): number {
  return edge.xTop + (y - edge.top) * edge.slope;
}

function edgesOf(shape: Shape, number: number): Edge[] {
  const polygon = "polygon" in shape ? shape.polygon : circleAsPolygon(shape.circle);
  return polygon.flatMap(([x1, y1], i): Edge[] => {
    const [x2, y2] = polygon[(i + 1) % polygon.length]!;
    if (y1 === y2) return [];
    const slope = (x2 - x1) / (y2 - y1);
    const [top, bottom, xTop] = y1 < y2 ? [y1, y2, x1] : [y2, y1, x2];
    return [{ top, bottom, xTop, slope, shape: number, middle: 0, least: 0, most: 0 }];
  });
}
