import type { Point } from "@pistor/core/geometry";
import type { PointerEvent } from "react";
import { useRef } from "react";
import type { Tool } from "./tools.ts";
import { spotTools, strokeTools } from "./tools.ts";
import type { Lens } from "./use-view.ts";
import { placeAt, snapped, tidy } from "./view.ts";

/** The grid of a fingertip, mm. */
const fingerMm = 2.5;
/** A hand that moves less than this has tapped, px. */
const slackPx = { mouse: 3, pen: 4, touch: 9 } as const;
/** How near a hand must be to a point to mean it, px. */
const reachPx = { mouse: 8, pen: 10, touch: 20 } as const;

export type Pointing = keyof typeof slackPx;

/** What becomes of a hand on the chart; all places are in the chart's frame, mm. */
export interface HandActs<Held> {
  readonly tool: Tool;
  /** The point that may be dragged from here, if one is near enough. */
  readonly pointAt: (place: Point, reachMm: number) => Held | null;
  readonly onTap: (place: Point, reachMm: number) => void;
  readonly onSpot: (place: Point) => void;
  readonly onStroke: (stroke: readonly Point[], done: boolean) => void;
  /** `done` false: it is on its way, and nothing else may be drawn anew. */
  readonly onDrag: (held: Held, to: Point, done: boolean) => void;
  /** Nothing came of it. */
  readonly onLeave: () => void;
  /** Where a finger would set what it holds, so that it can be shown above the fingertip; null: nothing is set. */
  readonly onAim: (at: Point | null) => void;
}

type Gesture<Held> =
  | { readonly kind: "tap"; readonly at: Point; held: Held | null; moved: boolean }
  | { readonly kind: "pan"; last: Point }
  | { readonly kind: "drag"; readonly held: Held }
  | { readonly kind: "spot" }
  | { readonly kind: "stroke"; readonly points: Point[] };

/**
 * One hand, pen or mouse on the chart. Two fingers move the chart and never set anything; while a pen is down, fingers
 * are a palm and count for nothing.
 */
export function useHandOnMap<Held>(lens: Lens, acts: HandActs<Held>) {
  const gesture = useRef<{ id: number; by: Pointing; g: Gesture<Held> } | null>(null);
  const fingers = useRef(new Map<number, Point>());
  const pens = useRef(new Set<number>());

  const pixel = (event: PointerEvent): Point => {
    const { left, top } = lens.edge();
    return [event.clientX - left, event.clientY - top];
  };
  const place = (event: PointerEvent): Point => tidy(placeAt(lens.now(), lens.size, pixel(event)));
  const set = (event: PointerEvent): Point => {
    const at = place(event);
    return event.pointerType === "touch" ? snapped(at, fingerMm) : at;
  };
  const mm = (px: number) => px / lens.now().scale;
  const drop = () => {
    if (gesture.current === null) return;
    gesture.current = null;
    acts.onAim(null);
    acts.onLeave();
  };

  const onPointerDown = (event: PointerEvent) => {
    const by = event.pointerType as Pointing;
    if (by === "pen") {
      pens.current.add(event.pointerId);
      // What a palm began before the pen came down is forgotten.
      fingers.current.clear();
      if (gesture.current?.by === "touch") drop();
    } else if (pens.current.size > 0) return;
    if (by === "touch") {
      fingers.current.set(event.pointerId, pixel(event));
      if (fingers.current.size > 1) return drop();
    }
    if (event.button !== 0 || gesture.current !== null) return;
    const at = place(event);
    const held = acts.tool === "pick" || acts.tool === "point" ? acts.pointAt(at, mm(reachPx[by] ?? 8)) : null;
    const g: Gesture<Held> = strokeTools.has(acts.tool)
      ? { kind: "stroke", points: [at] }
      : spotTools.has(acts.tool) && held === null
        ? { kind: "spot" }
        : { kind: "tap", at: pixel(event), held, moved: false };
    gesture.current = { id: event.pointerId, by, g };
    if (g.kind !== "tap") event.currentTarget.setPointerCapture(event.pointerId);
    if (g.kind === "stroke") acts.onStroke(g.points, false);
    if (g.kind === "spot" && by === "touch") acts.onAim(set(event));
  };

  const onPointerMove = (event: PointerEvent) => {
    if (fingers.current.has(event.pointerId)) {
      const before = [...fingers.current.values()];
      fingers.current.set(event.pointerId, pixel(event));
      if (before.length === 2) return pinch(lens, before, [...fingers.current.values()]);
    }
    const now = gesture.current;
    if (now?.id !== event.pointerId) return;
    const { g } = now;
    if (g.kind === "tap") {
      const at = pixel(event);
      if (Math.hypot(at[0] - g.at[0], at[1] - g.at[1]) < (slackPx[now.by] ?? 4)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      now.g = g.held === null ? { kind: "pan", last: g.at } : { kind: "drag", held: g.held };
      return onPointerMove(event);
    }
    if (g.kind === "pan") {
      const at = pixel(event);
      lens.slide([at[0] - g.last[0], at[1] - g.last[1]], 1, at);
      g.last = at;
    } else if (g.kind === "drag") {
      acts.onDrag(g.held, set(event), false);
      if (now.by === "touch") acts.onAim(set(event));
    } else if (g.kind === "spot") {
      if (now.by === "touch") acts.onAim(set(event));
    } else {
      g.points.push(place(event));
      acts.onStroke(g.points, false);
    }
  };

  const end = (event: PointerEvent, done: boolean) => {
    pens.current.delete(event.pointerId);
    const were = fingers.current.size;
    fingers.current.delete(event.pointerId);
    if (were > 1) return lens.settle();
    const now = gesture.current;
    if (now?.id !== event.pointerId) return;
    gesture.current = null;
    acts.onAim(null);
    const { g } = now;
    if (g.kind === "pan") return lens.settle();
    if (!done) return acts.onLeave();
    if (g.kind === "tap") acts.onTap(place(event), mm(reachPx[now.by] ?? 8));
    else if (g.kind === "spot") acts.onSpot(set(event));
    else if (g.kind === "drag") acts.onDrag(g.held, set(event), true);
    else acts.onStroke(g.points, true);
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: (event: PointerEvent) => end(event, true),
    onPointerCancel: (event: PointerEvent) => end(event, false),
  };
}

/** Two fingers: the chart follows the middle between them, and grows with their distance. */
function pinch(lens: Lens, before: readonly Point[], after: readonly Point[]): void {
  const middle = ([a, b]: readonly Point[]): Point =>
    a === undefined || b === undefined ? [0, 0] : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const apart = ([a, b]: readonly Point[]) =>
    a === undefined || b === undefined ? 1 : Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
  const from = middle(before);
  const to = middle(after);
  lens.slide([to[0] - from[0], to[1] - from[1]], apart(after) / apart(before), from);
}
