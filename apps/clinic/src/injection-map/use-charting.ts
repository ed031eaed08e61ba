import type { Point } from "@pistor/core/geometry";
import type { Hand, MapKnowledge, PointRef, TechniqueId } from "@pistor/core/injection-map";
import { pointsInLasso, regionsAt, withoutSide } from "@pistor/core/injection-map";
import type { PlannedValues } from "@pistor/core/session";
import { useState } from "react";
import { handOf, reaching, startHand } from "./hand.ts";
import type { Hit } from "./map-canvas.tsx";
import type { SpareHand } from "./map-dock.tsx";
import type { Tool } from "./tools.ts";
import type { MapWork } from "./use-map.ts";

/** How wide the rubber is, mm; on a whole body it is wider, as the chart is smaller. */
const rubberMm = (scale: number) => Math.max(5, 18 / scale);

interface Picked {
  readonly layer: number;
  readonly at: Point;
}

/** What the hand holds, what it has chosen, and what each of its moves does to the map. */
export function useCharting(
  map: MapWork,
  knowledge: MapKnowledge | null,
  chartId: string,
  planned: PlannedValues,
  scale: number,
) {
  const [tool, setTool] = useState<Tool>("pick");
  const [own, setOwn] = useState<Hand>(() => startHand(planned.technique as TechniqueId | undefined, planned));
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [spare, setSpare] = useState<SpareHand>({ kind: "mole", radiusMm: 4 });
  const [cursor, setCursor] = useState<Point | null>(null);
  const [corners, setCorners] = useState<readonly Point[]>([]);

  const chosen = map.chosen === null ? undefined : map.layers[map.chosen];
  // A chosen layer shows its own values, so that a change is seen where it is made.
  const hand = chosen === undefined ? own : handOf(chosen);
  const refs: PointRef[] = picked.flatMap(({ layer, at }) => {
    const point = map.layers[layer]?.points.findIndex(([x, y]) => near(x, at[0]) && near(y, at[1])) ?? -1;
    return point < 0 ? [] : [{ layer, point }];
  });
  const rest = () => {
    setCursor(null);
    setCorners([]);
  };
  const choose = (layer: number | null) => {
    setPicked([]);
    map.choose(layer);
  };
  const layersAt = (chart: string, region: string) =>
    map.layers.flatMap((layer, index) =>
      layer.chart === chart && (layer.region === region || layer.region === withoutSide(region)) ? [index] : [],
    );

  const act = {
    hand: (part: Partial<Hand>) => {
      const next =
        part.technique === undefined ? { ...hand, ...part } : reaching(startHand(part.technique), hand.needleMm);
      if (refs.length > 0 && (part.depthMm !== undefined || part.dropMl !== undefined)) {
        map.act({
          kind: "lift",
          points: refs,
          ...(part.depthMm === undefined ? {} : { depthMm: part.depthMm }),
          ...(part.dropMl === undefined ? {} : { dropMl: part.dropMl }),
        });
        return setPicked([]);
      }
      setOwn(next);
      if (map.chosen !== null) map.act({ kind: "change", layer: map.chosen, hand: next });
    },
    tool: (next: Tool) => {
      rest();
      map.hush();
      setTool(next);
    },
    /** Fills it; where it is filled, chooses its layer, and at the next tap the one above. */
    region: (region: string, chart: string = chartId) => {
      const there = layersAt(chart, region);
      const next = there[(there.indexOf(map.chosen ?? -1) + 1) % Math.max(1, there.length)];
      if (next !== undefined) return choose(next);
      setPicked([]);
      map.act({ kind: "fill", chart, region, hand: own });
    },
    another: (technique: TechniqueId) => {
      if (chosen === undefined) return;
      const next = reaching(startHand(technique), hand.needleMm);
      setOwn(next);
      if (chosen.outline === null) map.act({ kind: "fill", chart: chosen.chart, region: chosen.region, hand: next });
      else map.act({ kind: "draw", chart: chosen.chart, stroke: chosen.outline, hand: next });
    },
    tap: (place: Point, hit: Hit | null) => {
      const of = knowledge?.chart(chartId);
      if (hit !== null && hit.layer === map.chosen) {
        const at = map.layers[hit.layer]?.points[hit.point];
        return setPicked(at === undefined ? [] : [{ layer: hit.layer, at }]);
      }
      if (hit !== null) return choose(hit.layer);
      const region = of === undefined ? undefined : regionsAt(of, place)[0];
      if (region !== undefined) return act.region(region.id);
      choose(null);
    },
    spot: (place: Point) => {
      if (tool === "spare")
        map.act({
          kind: "spare",
          spare: { chart: chartId, kind: spare.kind, circleMm: [place[0], place[1], spare.radiusMm], note: "" },
        });
      else map.act({ kind: "add-point", chart: chartId, at: place, hand });
    },
    stroke: (stroke: readonly Point[]) => {
      if (tool === "erase") map.act({ kind: "erase-stroke", chart: chartId, stroke, widthMm: rubberMm(scale) });
      else if (tool === "draw") {
        if (map.act({ kind: "draw", chart: chartId, stroke, hand: own })) setTool("pick");
      } else if (tool === "split") {
        const [first, last] = [stroke[0], stroke.at(-1)];
        if (map.chosen === null || first === undefined || last === undefined) return;
        if (map.act({ kind: "split", layer: map.chosen, line: [first, last] })) setTool("pick");
      } else if (tool === "lasso" && knowledge !== null && map.map !== null) {
        const inside = pointsInLasso(knowledge, map.map, chartId, stroke);
        map.choose(inside[0]?.layer ?? null);
        setPicked(
          inside.flatMap(({ layer, point }) => {
            const at = map.layers[layer]?.points[point];
            return at === undefined ? [] : [{ layer, at }];
          }),
        );
        setTool("pick");
      }
    },
    move: (hit: Hit, to: Point) => {
      map.act({ kind: "move-point", point: hit, to });
      setPicked([{ layer: hit.layer, at: to }]);
    },
    /** By keys: the chosen points, or the cross-hair of the tool in hand. */
    step: (by: Point, middle: Point): boolean => {
      if (tool !== "pick") {
        const step = Math.abs(by[0] + by[1]) < 1 ? 1 : Math.max(1, Math.round(9 / scale));
        const from = cursor ?? middle;
        setCursor([round(from[0] + Math.sign(by[0]) * step), round(from[1] + Math.sign(by[1]) * step)]);
        return true;
      }
      if (refs.length === 0) return false;
      if (map.act({ kind: "move-points", points: refs, by }))
        setPicked(picked.map(({ layer, at }) => ({ layer, at: [at[0] + by[0], at[1] + by[1]] })));
      return true;
    },
    mirror: () => {
      if (map.chosen !== null) map.act({ kind: "mirror", layer: map.chosen });
    },
    /** The next point of the chosen layer, or the one before. */
    nextPoint: (by: 1 | -1) => {
      if (map.chosen === null || chosen === undefined || chosen.points.length === 0) return;
      const now = refs.find(({ layer }) => layer === map.chosen)?.point ?? (by === 1 ? -1 : 0);
      const at = chosen.points.at((now + by) % chosen.points.length);
      if (at !== undefined) setPicked([{ layer: map.chosen, at }]);
    },
    allPoints: () => {
      const layer = map.chosen;
      if (layer !== null && chosen !== undefined) setPicked(chosen.points.map((at) => ({ layer, at })));
    },
    /** Sets, erases or draws at the cross-hair. A corner set twice closes an outline. */
    enter: (): boolean => {
      if (tool === "pick" || cursor === null) return false;
      if (tool === "point" || tool === "spare") act.spot(cursor);
      else if (tool === "erase") act.stroke([cursor]);
      else {
        const last = corners.at(-1);
        const twice = last !== undefined && last[0] === cursor[0] && last[1] === cursor[1];
        if (tool === "split" || tool === "measure" ? corners.length === 1 : twice) {
          act.stroke(tool === "split" ? [...corners, cursor] : corners);
          setCorners([]);
          if (tool === "lasso") setCursor(null);
        } else setCorners([...corners, cursor]);
      }
      return true;
    },
    erase: () => {
      if (refs.length > 0) map.act({ kind: "erase-points", points: refs });
      else if (map.chosen !== null) map.act({ kind: "remove", layer: map.chosen });
      setPicked([]);
    },
    /** First what is being drawn, then the tool, then the choice; never what was done. */
    leave: () => {
      if (corners.length > 0) return setCorners([]);
      if (tool !== "pick") return act.tool("pick");
      if (picked.length > 0) return setPicked([]);
      map.choose(null);
    },
    unpick: () => setPicked([]),
  };
  return { tool, hand, own, refs, spare, setSpare, cursor, corners, chosen, act };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
