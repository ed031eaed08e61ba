import type { Chart } from "@pistor/core/injection-map";
import type { ColourName, Colours, Rgb } from "./colours.ts";
import { css } from "./colours.ts";

type Outline = readonly (readonly [number, number])[];

/** How finely a chart is painted, pixels for each millimetre of it. */
export function finenessOf({ viewBox }: Pick<Chart, "viewBox">): number {
  return viewBox[2] > 500 ? 1.6 : 5;
}

/** A line that is seen at the size at which the figure is looked at, mm; `near`: brought near. */
export function lineOf({ viewBox }: Pick<Chart, "viewBox">, near: boolean): number {
  return viewBox[3] / (near ? 1100 : 480);
}

const classes: Readonly<Record<string, readonly [fill: ColourName, opacity: number]>> = {
  ink: ["chart-ink", 1],
  "ink brow": ["chart-ink", 1],
  ink2: ["chart-ink", 0.34],
  hair: ["chart-hair", 0.1],
  lip: ["chart-lip", 0.14],
  skin: ["chart-skin", 1],
  eyew: ["chart-eye", 1],
  tone: ["chart-tone", 0],
};

/**
 * The drawing alone, with the colours written out: without regions, zones, marks and scale, which are painted on it from
 * the chart's data. Its tones are laid on thinly, since the figure is shaded by its own shape.
 */
export function drawingOf(art: string, colours: Colours, widthPx: number, heightPx: number): string {
  const page = new DOMParser().parseFromString(art, "image/svg+xml");
  const root = page.documentElement;
  for (const away of page.querySelectorAll("desc, style, .regions, .zones, .marks, .furniture, .sides, .scale"))
    away.remove();
  for (const [name, [colour, opacity]] of Object.entries(classes))
    for (const each of page.querySelectorAll(`[class="${name}"]`)) {
      each.setAttribute("fill", css(colours.of[colour]));
      each.setAttribute("fill-opacity", String(name === "tone" ? colours.shade / 12 : opacity));
    }
  root.setAttribute("width", String(widthPx));
  root.setAttribute("height", String(heightPx));
  return new XMLSerializer()
    .serializeToString(root)
    .replace(/var\(--(chart-[a-z]+)(?:,[^)]*)?\)/g, (whole, name: string) =>
      name in colours.of ? css(colours.of[name as ColourName]) : whole,
    );
}

/** The drawing as a picture of its chart's size, painted by the browser itself. */
export async function pictureOf(drawing: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([drawing], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What stands on the skin and changes seldom: the drawing, thin lines round regions, excluded and caution zones. */
export function paintChart(
  chart: Chart,
  drawing: CanvasImageSource | null,
  colours: Colours,
  zones: boolean,
  near: boolean,
): HTMLCanvasElement {
  const { canvas, on } = sheet(chart, finenessOf(chart));
  const [x, y, width, height] = chart.viewBox;
  if (drawing !== null) on.drawImage(drawing, x, y, width, height);
  const line = lineOf(chart, near);
  on.lineJoin = "round";
  on.strokeStyle = css(colours.of["chart-region"], 0.7);
  on.lineWidth = line * 0.75;
  for (const region of chart.regions) on.stroke(pathOf(region.outline));
  if (zones)
    for (const zone of chart.zones) {
      const colour = colours.of[zone.kind === "excluded" ? "chart-stop" : "chart-care"];
      const shape = pathOf(zone.outline);
      hatch(on, zone.outline, shape, colour, zone.kind === "excluded" ? line * 3.4 : line * 4.2);
      on.setLineDash(zone.kind === "excluded" ? [] : [line * 2.4, line * 1.8]);
      on.strokeStyle = css(colour, 0.85);
      on.lineWidth = line;
      on.stroke(shape);
      on.setLineDash([]);
    }
  return canvas;
}

/** What a hand points at: the region under the finger, and the outline of the chosen one. */
export function paintMarks(
  chart: Chart,
  marks: readonly { readonly outline: Outline; readonly chosen: boolean }[],
  colours: Colours,
  near: boolean,
): HTMLCanvasElement {
  const { canvas, on } = sheet(chart, finenessOf(chart) / 2);
  const line = lineOf(chart, near);
  on.lineJoin = "round";
  for (const { outline, chosen } of marks) {
    const shape = pathOf(outline);
    on.fillStyle = css(colours.of[chosen ? "marker" : "chart-region"], chosen ? 0.09 : 0.16);
    on.fill(shape);
    on.strokeStyle = css(colours.of[chosen ? "marker" : "chart-region"]);
    on.lineWidth = line * (chosen ? 1.9 : 1.3);
    on.stroke(shape);
  }
  return canvas;
}

function sheet(chart: Chart, fineness: number): { canvas: HTMLCanvasElement; on: CanvasRenderingContext2D } {
  const [x, y, width, height] = chart.viewBox;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * fineness);
  canvas.height = Math.round(height * fineness);
  const on = canvas.getContext("2d");
  if (on === null) throw new Error("the browser gives no sheet to paint on");
  on.scale(canvas.width / width, canvas.height / height);
  on.translate(-x, -y);
  return { canvas, on };
}

function pathOf(outline: Outline): Path2D {
  const path = new Path2D();
  for (const [i, [x, y]] of outline.entries())
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  path.closePath();
  return path;
}

function hatch(on: CanvasRenderingContext2D, outline: Outline, shape: Path2D, colour: Rgb, gap: number): void {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, top, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  const tall = bottom - top;
  on.save();
  on.clip(shape);
  on.fillStyle = css(colour, 0.12);
  on.fill(shape);
  on.strokeStyle = css(colour, 0.55);
  on.lineWidth = gap / 4.4;
  on.beginPath();
  for (let x = left - tall; x < Math.max(...xs) + gap; x += gap * Math.SQRT2) {
    on.moveTo(x, bottom);
    on.lineTo(x + tall, top);
  }
  on.stroke();
  on.restore();
}
