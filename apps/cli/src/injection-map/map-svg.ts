import type { Language } from "@pistor/core/evidence";
import type { Polygon } from "@pistor/core/geometry";
import { mirrorPoint } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import { depthMark, regionParts } from "@pistor/core/injection-map";
import type { Line } from "./map-legend.ts";
import { captionOf, colours, legendOf } from "./map-legend.ts";
import type { PrintedMap } from "./printed-map.ts";

/**
 * The map as one self-contained SVG file, one unit a millimetre, printed at 1 : 1: drawing, what was filled, points by
 * depth, what is spared, a legend, and the map in words with the sources of each finding.
 *
 * @param art the drawing of the chart; null draws outlines and a scale bar in its place
 */
export function mapSvg(map: PrintedMap, chart: Chart, art: string | null, lang: Language = "en"): string {
  const [x, y, width, height] = chart.viewBox;
  // Written in proportion to the chart, so that a body is as readable as a face.
  const letter = width / 56;
  const lines = captionOf(map, lang).flatMap(({ text, weight, ltr }) =>
    wrapped(text, Math.floor(width / (letter * sizes[weight] * 0.56)) - 3).map((part) => ({
      text: part,
      weight,
      ltr: ltr === true,
    })),
  );
  const signs = legend(map, chart, letter, lang);
  const under = y + height + signs.height;
  const full = height + signs.height + (lines.length + 1.5) * letter * 1.4;
  const place = outlines(map, chart).map(path).join("");
  const [title, ...rest] = captionOf(map, lang);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${n(full)}" width="${width}mm" height="${n(full)}mm" role="img" xml:lang="${lang}" font-family="Inter, 'Noto Sans', system-ui, sans-serif">`,
    `<title>${inXml(title?.text ?? "")}</title>`,
    `<desc>${inXml(rest.map(({ text }) => text).join(" "))}</desc>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${n(full)}" fill="#fff"/>`,
    art === null ? plainChart(chart, letter) : nested(art, chart),
    `<path d="${place}" fill="${colours.marker}" fill-opacity=".09" fill-rule="evenodd" stroke="${colours.marker}" stroke-width="${n(Math.max(0.75, width / 600))}"/>`,
    `<g fill="none" stroke="${colours.stop}" stroke-width=".5">${(map.asked.avoid ?? []).map(spared).join("")}</g>`,
    `<g id="points">${map.points.map(([px, py]) => point(px, py, map, width)).join("")}</g>`,
    `<g id="legend">${signs.svg}</g>`,
    words(lines, under, chart, letter, lang),
    "</svg>",
    "",
  ].join("\n");
}

/** A line that was cut to the width of the picture. */
type Written = Pick<Line, "text" | "weight"> & { readonly ltr: boolean };

const sizes = { 0: 0.8, 1: 1, 2: 1.25 } as const;

/** Lines under the legend; those of a script that runs from right to left start at the right. */
function words(lines: readonly Written[], under: number, { viewBox }: Chart, letter: number, lang: Language): string {
  const [x, , width] = viewBox;
  const left = `x="${n(x + letter)}"`;
  const right = `x="${n(x + width - letter)}" direction="rtl"`;
  return lines
    .map(({ text, weight, ltr }, i) => {
      const at = lang === "ar" && !ltr ? right : left;
      const fill = weight === 0 ? colours.quiet : colours.ink;
      const bold = weight === 2 ? ' font-weight="600"' : "";
      const size = n(letter * sizes[weight]);
      return `<text ${at} y="${n(under + (i + 1) * letter * 1.4)}" font-size="${size}" fill="${fill}"${bold}>${inXml(text)}</text>`;
    })
    .join("");
}

/** The signs in rows, as many in a row as fit. */
function legend(map: PrintedMap, { viewBox }: Chart, letter: number, lang: Language): { svg: string; height: number } {
  const [x, y, width, height] = viewBox;
  let [left, row] = [x + letter, 0];
  const svg = legendOf(map, lang).map(({ svg: sign, text }) => {
    const wide = letter * (3 + text.length * 0.56);
    if (left + wide > x + width && left > x + letter) [left, row] = [x + letter, row + 1];
    const top = y + height + letter * (1.4 + row * 1.6);
    const mark = `<g transform="translate(${n(left + letter * 0.6)} ${n(top - letter * 0.35)}) scale(${n(letter * 1.2)})">${sign}</g>`;
    const said = `<text x="${n(left + letter * 1.6)}" y="${n(top)}" font-size="${n(letter * 0.9)}" fill="${colours.ink}">${inXml(text)}</text>`;
    left += wide;
    return mark + said;
  });
  return { svg: svg.join(""), height: letter * (2.2 + row * 1.6) };
}

/** A cross in what this patient is spared, so that it is seen without colour. */
function spared(each: NonNullable<PrintedMap["asked"]["avoid"]>[number]): string {
  if ("polygonMm" in each) return `<path d="${path(each.polygonMm)}" stroke-dasharray="1.5 1"/>`;
  const [x, y, r] = each.circleMm;
  const arm = r * 0.7;
  const round = `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
  return `<path d="${round}M${n(x - arm)} ${n(y - arm)}L${n(x + arm)} ${n(y + arm)}M${n(x - arm)} ${n(y + arm)}L${n(x + arm)} ${n(y - arm)}"/>`;
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
    `<path d="M${n(left)} ${n(bottom - 2)}v2h50v-2" fill="none" stroke="${colours.ink}" stroke-width=".5"/>`,
    `<text x="${n(left)}" y="${n(bottom - 3)}" font-size="${n(letter)}" fill="${colours.ink}">50 mm</text>`,
  ].join("");
}

function zones(chart: Chart): string {
  return chart.zones
    .map(({ kind, outline, name }) => {
      const colour = kind === "excluded" ? colours.stop : colours.care;
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
function point(x: number, y: number, { asked }: PrintedMap, width: number): string {
  const mark = depthMark(asked.depthMm);
  const colour = colours[mark];
  // 2.4 mm across on a face, larger on a body that is printed smaller, never so large that neighbours touch.
  const r = Math.min(Math.max(1.2, width / 190), asked.spacingMm * 0.35);
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
