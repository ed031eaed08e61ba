import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { LoadedChart } from "../kit/charts.ts";
import { drawingOf, finenessOf, paintChart, paintMarks, pictureOf } from "./chart-paint.ts";
import type { Colours } from "./colours.ts";
import { coloursAt, onTheme } from "./colours.ts";
import type { Figure, Place } from "./figure.ts";
import type { Marks } from "./marks.ts";
import type { Spot, Stage } from "./stage.ts";
import { createStage } from "./stage.ts";
import type { Turn } from "./turn.ts";

interface Shown {
  readonly figure: Figure | null;
  readonly charts: readonly LoadedChart[];
  readonly zones: boolean;
  readonly spots: readonly Spot[];
  readonly radiusMm: number;
  readonly marks: Marks;
  readonly turn: Turn;
  readonly about: Place | null;
}

/** `none`: the browser draws nothing in 3D. `lost`: it did, and took it away. */
export type NoStage = "none" | "lost";

/** Keeps the drawing as the page says; everything it holds goes when the page leaves. */
export function useStage(
  host: RefObject<HTMLDivElement | null>,
  attempt: number,
  shown: Shown,
): { readonly stage: Stage | null; readonly fault: NoStage | null; readonly painted: string | null } {
  const [stage, setStage] = useState<Stage | null>(null);
  const [fault, setFault] = useState<NoStage | null>(null);
  const [colours, setColours] = useState<Colours | null>(null);
  const [painted, setPainted] = useState<string | null>(null);
  const { figure, charts, zones, spots, radiusMm, marks, turn, about } = shown;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for a new drawing after one was lost
  useEffect(() => {
    const on = host.current;
    if (on === null) return;
    let made: Stage;
    try {
      made = createStage(on, () => setFault("lost"));
    } catch {
      setFault("none");
      return;
    }
    setFault(null);
    setStage(made);
    setColours(coloursAt(on));
    const size = new ResizeObserver(() => made.resize());
    size.observe(on);
    const stop = onTheme(() => setColours(coloursAt(on)));
    return () => {
      stop();
      size.disconnect();
      made.dispose();
      setStage(null);
    };
  }, [host, attempt]);

  useEffect(() => {
    if (stage !== null && figure !== null) stage.show(figure);
  }, [stage, figure]);

  // Lines keep about their width on the screen: nearer, they are painted finer.
  const near = turn.zoom > nearZoom;
  useEffect(() => {
    if (stage === null || figure === null || colours === null) return;
    let here = true;
    stage.colours(colours);
    void (async () => {
      for (const [i, slide] of figure.charts.entries()) {
        const loaded = charts.find(({ chart }) => chart.id === slide.chart);
        if (loaded === undefined) continue;
        const picture = await drawnOnce(loaded, colours).catch(() => null);
        if (!here) return;
        stage.paint(i, "art", paintChart(loaded.chart, picture, colours, zones, near));
      }
      if (here) setPainted(figure.form);
    })();
    return () => {
      here = false;
    };
  }, [stage, figure, charts, colours, zones, near]);

  const marked = useRef<{ stage: Stage; keys: Map<number, string> } | null>(null);
  useEffect(() => {
    if (stage === null || figure === null || colours === null) return;
    if (marked.current?.stage !== stage) marked.current = { stage, keys: new Map() };
    const { keys } = marked.current;
    for (const [i, slide] of figure.charts.entries()) {
      const chart = charts.find((each) => each.chart.id === slide.chart)?.chart;
      const those = marks.on.get(slide.chart) ?? [];
      const key = `${slide.chart} ${marks.key(slide.chart)} ${colours.of.marker.join()} ${near}`;
      if (chart === undefined || keys.get(i) === key) continue;
      keys.set(i, key);
      stage.paint(i, "mark", those.length === 0 ? null : paintMarks(chart, those, colours, near));
    }
  }, [stage, figure, charts, colours, marks, near]);

  useEffect(() => stage?.spots(spots, radiusMm), [stage, spots, radiusMm]);
  useEffect(() => {
    if (stage !== null && figure !== null) stage.look(turn, about ?? figure.centre);
  }, [stage, figure, turn, about]);

  return { stage, fault, painted };
}

/** From here on the figure is looked at from near. */
const nearZoom = 2.4;
const drawn = new WeakMap<LoadedChart, { key: string; picture: Promise<HTMLImageElement> }>();

/** The drawing of a chart in these colours, painted by the browser once. */
function drawnOnce(loaded: LoadedChart, colours: Colours): Promise<HTMLImageElement> {
  const key = JSON.stringify(colours);
  const known = drawn.get(loaded);
  if (known?.key === key) return known.picture;
  const [, , width, height] = loaded.chart.viewBox;
  const fineness = finenessOf(loaded.chart);
  const picture = pictureOf(
    drawingOf(loaded.art, colours, Math.round(width * fineness), Math.round(height * fineness)),
  );
  drawn.set(loaded, { key, picture });
  return picture;
}
