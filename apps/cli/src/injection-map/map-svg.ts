import type { Polygon } from "@pistor/core/geometry";
import { mirrorPoint } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import { depthMark, regionParts } from "@pistor/core/injection-map";
import type { PrintedMap } from "./printed-map.ts";

/** Light colours of the depth marks: a reader without colour tells them by their shapes. */
const depthColours = { 1: "#12906A", 2: "#1878A6", 3: "#4A4FC0", 4: "#6B1257" } as const;
const marker = "#4A35B5";
const ink = "#1B1A1E";
const stop = "#A3231A";
const care = "#7F5200";

/**
 * The map as one self-contained SVG file, one unit a millimetre, printed at 1 : 1.
 *
 * @param art the drawing of the chart; null draws outlines and a scale bar in its place
 */
export function mapSvg(map: PrintedMap, chart: Chart, art: string | null): string {
  const [x, y, width, height] = chart.viewBox;
  // Written in proportion to the chart, so that a body is as readable as a face.
  const letter = width / 56;
  const lines = caption(map).flatMap((line) => wrapped(line, Math.floor(width / (letter * 0.56)) - 3));
  const full = height + (lines.length + 1.5) * letter * 1.4;
  const place = outlines(map, chart).map(path).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${n(full)}" width="${width}mm" height="${n(full)}mm" role="img" font-family="Inter, system-ui, sans-serif">`,
    `<title>${inXml(lines[0] ?? "")}</title>`,
    `<desc>${inXml(lines.slice(1).join(" "))}</desc>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${n(full)}" fill="#fff"/>`,
    art === null ? plainChart(chart, letter) : nested(art, chart),
    `<path d="${place}" fill="${marker}" fill-opacity=".09" fill-rule="evenodd" stroke="${marker}" stroke-width=".75"/>`,
    `<g>${map.points.map(([px, py]) => point(px, py, map)).join("")}</g>`,
    `<g fill="${ink}" font-size="${n(letter)}">${lines
      .map(
        (line, i) => `<text x="${n(x + letter)}" y="${n(y + height + (i + 1) * letter * 1.4)}">${inXml(line)}</text>`,
      )
      .join("")}</g>`,
    "</svg>",
    "",
  ].join("\n");
}

function caption(map: PrintedMap): string[] {
  const { asked } = map;
  const lines = [
    `${asked.chart}, ${asked.region ?? "own outline"}: ${asked.technique}, ${asked.depthMm} mm deep, ${asked.spacingMm} mm apart`,
    map.verdict === "refused"
      ? "Refused: no points."
      : `${map.count} points, ${map.volumeMl} mL, ${Math.round(map.areaCm2 * 10) / 10} cm². Chart millimetres, not measured on the patient.`,
  ];
  return [...lines, ...map.findings.filter(({ then }) => then !== "ok").map(({ tell }) => tell)];
}

/** The drawing as it is, in its own place: its ids and styles start with the name of the view. */
function nested(art: string, chart: Chart): string {
  const [x, y, width, height] = chart.viewBox;
  return art.slice(art.indexOf("<svg")).replace("<svg ", `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

/** A line cut at spaces; SVG does not do it. */
function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  for (const part of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= most) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** Outlines of regions and zones and a bar of 50 mm, where there is no drawing. */
function plainChart(chart: Chart, letter: number): string {
  const [x, y, , height] = chart.viewBox;
  const [left, bottom] = [x + letter, y + height - letter];
  return [
    `<path d="${chart.regions.map(({ outline }) => path(outline)).join("")}" fill="#F5F4F0" stroke="#857F76" stroke-width=".3"/>`,
    `<g fill="none" stroke-dasharray="2 1.5" stroke-width=".5">${zones(chart)}</g>`,
    `<path d="M${n(left)} ${n(bottom - 2)}v2h50v-2" fill="none" stroke="${ink}" stroke-width=".5"/>`,
    `<text x="${n(left)}" y="${n(bottom - 3)}" font-size="${n(letter)}" fill="${ink}">50 mm</text>`,
  ].join("");
}

function zones(chart: Chart): string {
  return chart.zones
    .map(({ kind, outline, name }) => {
      const colour = kind === "excluded" ? stop : care;
      return `<path d="${path(outline)}" stroke="${colour}"><title>${inXml(name)}: ${kind}</title></path>`;
    })
    .join("");
}

/** What was filled, with its reflection where that was asked for and this chart shows it. */
function outlines(map: PrintedMap, chart: Chart): Polygon[] {
  const { asked } = map;
  if (asked.polygonMm !== undefined)
    return withMirror([asked.polygonMm], asked.mirror === true && chart.otherSide === null);
  const parts = regionParts(chart, asked.region ?? "");
  const oneSided = parts.length === 1 && parts[0]?.side !== null;
  return withMirror(
    parts.map(({ outline }) => outline),
    asked.mirror === true && oneSided && chart.otherSide === null,
  );
}

function withMirror(shapes: readonly Polygon[], mirrored: boolean): Polygon[] {
  return mirrored ? [...shapes, ...shapes.map((shape) => shape.map(mirrorPoint))] : [...shapes];
}

/** One point: open ring to 1 mm, dot to 2, dot with a light centre to 3, dot in a ring beyond. */
function point(x: number, y: number, { asked }: PrintedMap): string {
  const mark = depthMark(asked.depthMm);
  const colour = depthColours[mark];
  // 2.4 mm across where there is room, never so large that neighbours touch.
  const r = Math.min(1.2, asked.spacingMm * 0.35);
  const circle = (radius: number, paint: string) => `<circle cx="${x}" cy="${y}" r="${n(radius)}" ${paint}/>`;
  const line = `fill="none" stroke="${colour}" stroke-width="${n(r * 0.4)}"`;
  if (mark === 1) return circle(r * 0.8, line.replace('fill="none"', 'fill="#fff"'));
  if (mark === 2) return circle(r, `fill="${colour}"`);
  if (mark === 3) return circle(r, `fill="${colour}"`) + circle(r * 0.4, 'fill="#fff"');
  return circle(r * 0.5, `fill="${colour}"`) + circle(r * 0.9, line.replace(n(r * 0.4), n(r * 0.25)));
}

function path(outline: Polygon): string {
  return `M${outline.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
