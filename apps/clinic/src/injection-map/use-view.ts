import type { Point } from "@pistor/core/geometry";
import type { MapBox } from "@pistor/ui";
import type { RefObject } from "react";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Insets, Size, View } from "./view.ts";
import { boxOf, fit, kept, moved, zoomed } from "./view.ts";

/** How long a wheel must rest before the chart is drawn anew, ms. Until then the picture is only stretched. */
const restMs = 140;

/** The lens over a chart. */
export interface Lens {
  /** The element that is moved and stretched while a hand moves it. */
  readonly stage: RefObject<HTMLDivElement | null>;
  /** The window over the chart: it is measured as soon as it stands on the page. */
  readonly frame: (element: HTMLDivElement | null) => void;
  readonly edge: () => { readonly left: number; readonly top: number };
  readonly size: Size;
  readonly view: View;
  readonly box: MapBox;
  /** The view as it is on the screen this moment, also in the midst of a gesture. */
  readonly now: () => View;
  readonly isWhole: boolean;
  readonly whole: () => void;
  readonly closer: (factor: number) => void;
  /** So that a place fills the window. */
  readonly to: (box: MapBox) => void;
  /** While fingers move: by px, and by a factor about a px of the window. */
  readonly slide: (by: Point, factor: number, at: Point) => void;
  /** The fingers have left: draws what is seen now. */
  readonly settle: () => void;
}

/** Keeps what part of a chart the window shows. Another chart, or another window, begins with the whole. */
export function useView(chartBox: MapBox, chartId: string, insets: Insets): Lens {
  const [element, frame] = useState<HTMLDivElement | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 640, height: 640 });
  const whole = fit(chartBox, size, insets);
  const [chosen, setChosen] = useState<{ chartId: string; view: View } | null>(null);
  const view = chosen?.chartId === chartId ? chosen.view : whole;
  // What is on the screen may be ahead of what was drawn.
  const ahead = useRef<View | null>(null);
  const drawn = useRef({ view, whole, size, chartBox, chartId });
  drawn.current = { view, whole, size, chartBox, chartId };
  const resting = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);

  const set = useCallback((next: View) => {
    const { chartId: id, chartBox: all } = drawn.current;
    setChosen({ chartId: id, view: kept(next, all) });
  }, []);
  // A picture that was stretched is drawn sharp in the same moment in which the stretching ends.
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with the view, which it need not read
  useLayoutEffect(() => {
    ahead.current = null;
    if (stage.current !== null) stage.current.style.transform = "";
  }, [view.scale, view.centre[0], view.centre[1], chartId]);

  const settle = useCallback(() => {
    if (resting.current !== null) clearTimeout(resting.current);
    const next = ahead.current;
    if (next === null) return;
    const { view: before } = drawn.current;
    if (next.scale !== before.scale || next.centre[0] !== before.centre[0] || next.centre[1] !== before.centre[1])
      return set(next);
    ahead.current = null;
    if (stage.current !== null) stage.current.style.transform = "";
  }, [set]);

  const slide = useCallback((by: Point, factor: number, at: Point) => {
    const { view: from, whole: least, size: window, chartBox: all } = drawn.current;
    const before = ahead.current ?? from;
    const next = kept(moved(zoomed(before, window, factor, at, least.scale), by), all);
    ahead.current = next;
    const ratio = next.scale / from.scale;
    const x = window.width / 2 + (from.centre[0] - next.centre[0]) * next.scale - (window.width / 2) * ratio;
    const y = window.height / 2 + (from.centre[1] - next.centre[1]) * next.scale - (window.height / 2) * ratio;
    if (stage.current !== null) stage.current.style.transform = `translate(${x}px, ${y}px) scale(${ratio})`;
  }, []);

  // A wheel is no passive listener: the page must not scroll beneath it.
  useEffect(() => {
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const edge = element.getBoundingClientRect();
      slide([0, 0], Math.exp(-event.deltaY / 400), [event.clientX - edge.left, event.clientY - edge.top]);
      if (resting.current !== null) clearTimeout(resting.current);
      resting.current = setTimeout(settle, restMs);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [element, slide, settle]);

  return {
    stage,
    frame,
    edge: () => element?.getBoundingClientRect() ?? { left: 0, top: 0 },
    size,
    view,
    box: boxOf(view, size),
    now: () => ahead.current ?? view,
    isWhole: view.scale <= whole.scale * 1.001,
    whole: () => setChosen(null),
    closer: (factor) => set(zoomed(view, size, factor, [size.width / 2, size.height / 2], whole.scale)),
    to: (box) => {
      const near = fit(box, size, { top: insets.top + 24, bottom: insets.bottom + 24, sides: 60 });
      set({ ...near, scale: Math.min(near.scale, whole.scale * 6) });
    },
    slide,
    settle,
  };
}
