import type { Mm } from "../basics/index.ts";
import type { Point, Polygon } from "../geometry/index.ts";
import type { Chart } from "./chart.ts";
import { depthMark } from "./depth-class.ts";

/** What is drawn of one layer. */
export interface PictureLayer {
  readonly depthMm: Mm;
  readonly spacingMm: Mm;
  readonly points: readonly Point[];
  /** What a hand drew; null: a region of the chart. */
  readonly outline: Polygon | null;
}

export interface PictureOptions {
  /** The drawing under the points: SVG of the chart, or a picture that fills the view box; null: outlines of the regions. */
  readonly art: string | null;
  /** What this patient is spared, mm. */
  readonly spared?: readonly { readonly circleMm?: readonly [number, number, number]; readonly polygonMm?: Polygon }[];
  /** Points of an earlier session, drawn faint. */
  readonly earlier?: readonly Point[];
  /** `paper`: black and white, told apart by shape alone. */
  readonly ink?: "colour" | "paper";
  /** The part that is shown, as a view box; left out: all of it. */
  readonly window?: Chart["viewBox"];
}

/** By mark: of the light screen, and black for paper. */
const colours = {
  colour: {
    1: "#12906A",
    2: "#1878A6",
    3: "#4A4FC0",
    4: "#6B1257",
    marker: "#4A35B5",
    ink: "#1B1A1E",
    stop: "#A3231A",
  },
  paper: { 1: "#000", 2: "#000", 3: "#000", 4: "#000", marker: "#000", ink: "#000", stop: "#000" },
} as const;

/**
 * A chart with its points as one SVG that needs nothing else, one unit a millimetre: drawing, what is spared, outlines,
 * points by depth, and a bar of `scaleBarMm`.
 */
export function mapPicture(chart: Chart, layers: readonly PictureLayer[], options: PictureOptions): string {
  const [x, y, width, height] = options.window ?? chart.viewBox;
  const ink = colours[options.ink ?? "colour"];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}mm" height="${height}mm">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`,
    options.art === null ? regionLines(chart, ink.ink) : inPlace(artFor(options), chart),
    (options.spared ?? []).map((each) => spared(each, ink.stop)).join(""),
    layers.map(({ outline }) => (outline === null ? "" : path(outline, ink.marker))).join(""),
    (options.earlier ?? []).map(([px, py]) => circle(px, py, 0.8, `fill="#999"`)).join(""),
    `<g>${layers.flatMap((layer) => layer.points.map((point) => mark(point, layer, ink, width))).join("")}</g>`,
    scaleBar([x, y, width, height], ink.ink),
    sides(chart, [x, y, width, height], ink.ink),
    "</svg>",
  ].join("");
}

/** Open ring to 1 mm, dot to 2, dot with a light centre to 3, dot in a ring beyond. */
function mark(
  [x, y]: Point,
  { depthMm, spacingMm }: PictureLayer,
  ink: Record<1 | 2 | 3 | 4, string>,
  width: Mm,
): string {
  const kind = depthMark(depthMm);
  const colour = ink[kind];
  // A body is drawn smaller than a face on the same sheet, so its points are larger; never so large that they touch.
  const r = Math.min(Math.max(1.2, width / 190), spacingMm * 0.4);
  const ring = (radius: number, line: number) =>
    circle(x, y, radius, `fill="#fff" stroke="${colour}" stroke-width="${n(line)}"`);
  if (kind === 1) return ring(r * 0.8, r * 0.4);
  if (kind === 2) return circle(x, y, r, `fill="${colour}"`);
  if (kind === 3) return circle(x, y, r, `fill="${colour}"`) + circle(x, y, r * 0.42, `fill="#fff"`);
  return ring(r * 0.9, r * 0.25) + circle(x, y, r * 0.5, `fill="${colour}"`);
}

/** A cross in what takes no needle, so that it is seen without colour. */
function spared({ circleMm, polygonMm }: NonNullable<PictureOptions["spared"]>[number], colour: string): string {
  const line = `fill="none" stroke="${colour}" stroke-width=".5"`;
  if (polygonMm !== undefined) return `<path d="${outlinePath(polygonMm)}" ${line} stroke-dasharray="1.5 1"/>`;
  if (circleMm === undefined) return "";
  const [x, y, r] = circleMm;
  const arm = r * 0.7;
  const cross = `M${n(x - arm)} ${n(y - arm)}L${n(x + arm)} ${n(y + arm)}M${n(x - arm)} ${n(y + arm)}L${n(x + arm)} ${n(y - arm)}`;
  return `${circle(x, y, r, line)}<path d="${cross}" ${line}/>`;
}

function regionLines(chart: Chart, colour: string): string {
  const of = (outlines: readonly { readonly outline: Polygon }[]) =>
    outlines.map(({ outline }) => outlinePath(outline)).join("");
  const zones = of(chart.zones.filter(({ kind }) => kind === "excluded"));
  return [
    `<path d="${of(chart.regions)}" fill="none" stroke="${colour}" stroke-width=".3" stroke-opacity=".6"/>`,
    `<path d="${zones}" fill="none" stroke="${colour}" stroke-width=".5" stroke-dasharray="2 1.5"/>`,
  ].join("");
}

function artFor({ art, ink }: PictureOptions): string {
  const plain = plainArt(art ?? "");
  return ink === "paper" ? plain.replace(/#[0-9a-f]{6}\b/gi, greyOf) : plain;
}

/** As bright as the colour is, by the weights of ITU-R BT.709. */
function greyOf(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const grey = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b)
    .toString(16)
    .padStart(2, "0");
  return `#${grey}${grey}${grey}`;
}

/** The drawing in values that every reader of SVG knows: names and short forms of style sheets are a browser's. */
function plainArt(art: string): string {
  return (
    art
      .slice(art.indexOf("<svg"))
      .replace(/ style="--[^"]*"/g, "")
      .replace(/var\(--[\w-]+,\s*([^)]+)\)/g, "$1")
      // Bar and letters of the whole drawing are not those of a part of it.
      .replace(/<g id="[a-z-]+-scale"[\s\S]*?<\/g><\/g>/, "")
      .replace(/font:(\d+) (\w+) [^;]*;/g, "font-family:'Noto Sans',Inter,sans-serif;font-weight:$1;font-size:$2;")
  );
}

function inPlace(art: string, chart: Chart): string {
  const [x, y, width, height] = chart.viewBox;
  return art.replace("<svg ", `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

/** With a foot at each end and no words: a paper says beside it how long it is. */
function scaleBar([x, y, width, height]: Chart["viewBox"], colour: string): string {
  const length = scaleBarMm(width);
  const [left, bottom] = [x + width * 0.03, y + height - width * 0.02];
  const foot = width * 0.01;
  return `<path d="M${n(left)} ${n(bottom - foot)}v${n(foot)}h${length}v${n(-foot)}" fill="none" stroke="${colour}" stroke-width="${n(width / 450)}"/>`;
}

/** The patient's left and right in the upper corners; a chart of one half says it in its name. */
function sides(chart: Chart, [x, y, width]: Chart["viewBox"], colour: string): string {
  const one = chart.regions.find(({ side }) => side === "left");
  const other = chart.regions.find(({ side }) => side === "right");
  if (one === undefined || other === undefined) return "";
  const size = width / 28;
  const letter = (text: string, at: number, anchor: string) =>
    `<text x="${n(at)}" y="${n(y + size * 1.4)}" font-family="'Noto Sans',Inter,sans-serif" font-weight="600" font-size="${n(size)}" text-anchor="${anchor}" fill="${colour}">${text}</text>`;
  const leftIsRight = one.outline.reduce((sum, [at]) => sum + at, 0) > 0;
  return (
    letter(leftIsRight ? "R" : "L", x + size * 0.6, "start") +
    letter(leftIsRight ? "L" : "R", x + width - size * 0.6, "end")
  );
}

/** How long the bar on a picture of this width is, mm: a round length of about a quarter of it. */
export function scaleBarMm(width: Mm): Mm {
  if (width > 500) return 200;
  if (width > 250) return 100;
  return width > 120 ? 50 : 20;
}

function path(outline: Polygon, colour: string): string {
  return `<path d="${outlinePath(outline)}" fill="none" stroke="${colour}" stroke-width=".5"/>`;
}

function outlinePath(outline: Polygon): string {
  return outline.length === 0 ? "" : `M${outline.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
}

function circle(x: number, y: number, r: number, paint: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${paint}/>`;
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
