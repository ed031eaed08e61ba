import type { Point } from "@pistor/core/geometry";
import type { MapBox } from "@pistor/ui";

/** The part of a chart that the window shows: its middle in the chart's frame, and CSS pixels for each millimetre. */
export interface View {
  readonly centre: Point;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the window is covered by tools, px. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly sides: number;
}

/** How far one may come near or go away, against the whole chart. */
export const mostZoom = 12;

/** The whole of a box, as large as the free part of the window has room for it. */
export function fit(box: MapBox, size: Size, insets: Insets): View {
  const [x, y, width, height] = box;
  const free = {
    width: Math.max(40, size.width - 2 * insets.sides),
    height: Math.max(40, size.height - insets.top - insets.bottom),
  };
  const scale = Math.min(free.width / width, free.height / height);
  return { scale, centre: [x + width / 2, y + height / 2 - (insets.top - insets.bottom) / 2 / scale] };
}

/** What the window shows, as the box of a drawing with the window's own proportions. */
export function boxOf({ centre, scale }: View, { width, height }: Size): MapBox {
  return [centre[0] - width / 2 / scale, centre[1] - height / 2 / scale, width / scale, height / scale];
}

/** Nearer or farther by a factor; the place under `at` (px in the window) stays where it is. */
export function zoomed(view: View, size: Size, factor: number, at: Point, least: number): View {
  const scale = Math.min(least * mostZoom, Math.max(least, view.scale * factor));
  const [x, y] = placeAt(view, size, at);
  return { scale, centre: [x - (at[0] - size.width / 2) / scale, y - (at[1] - size.height / 2) / scale] };
}

/** Moved along by so many px. */
export function moved(view: View, by: Point): View {
  return { ...view, centre: [view.centre[0] - by[0] / view.scale, view.centre[1] - by[1] / view.scale] };
}

/** No farther than that some of the chart stays in sight. */
export function kept(view: View, [x, y, width, height]: MapBox): View {
  const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
  return { ...view, centre: [within(view.centre[0], x, x + width), within(view.centre[1], y, y + height)] };
}

/** The place on the chart under a px of the window. */
export function placeAt({ centre, scale }: View, { width, height }: Size, [x, y]: Point): Point {
  return [centre[0] + (x - width / 2) / scale, centre[1] + (y - height / 2) / scale];
}

/** The px of the window over a place on the chart. */
export function pixelAt({ centre, scale }: View, { width, height }: Size, [x, y]: Point): Point {
  return [(x - centre[0]) * scale + width / 2, (y - centre[1]) * scale + height / 2];
}

/** Diameter of a point on the chart, mm: 2.6, and larger where the chart is small, so that it can be seen. */
export function pointSize(scale: number): number {
  return Math.round(Math.min(9, Math.max(2.6, 4.6 / scale)) * 10) / 10;
}

/** A length that suits a scale bar: 1, 2 or 5 and noughts, mm, near 110 px. */
export function barLength(scale: number): number {
  const wanted = 130 / scale;
  const ten = 10 ** Math.floor(Math.log10(wanted));
  return ([5, 2, 1].find((step) => step * ten <= wanted) ?? 1) * ten;
}

/** To the grid of the fingers. */
export function snapped([x, y]: Point, stepMm: number): Point {
  const to = (value: number) => Math.round(Math.round(value / stepMm) * stepMm * 100) / 100;
  return [to(x), to(y)];
}

/** Rounded to a hundredth of a millimetre: finer no hand is. */
export function tidy([x, y]: Point): Point {
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}
