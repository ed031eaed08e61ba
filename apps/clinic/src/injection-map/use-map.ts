import { Problem, readDocument } from "@pistor/core/basics";
import type { Claim } from "@pistor/core/evidence";
import type { Point } from "@pistor/core/geometry";
import type { MapAnswer, MapKnowledge, MapPolicy, Standing, TechniqueId } from "@pistor/core/injection-map";
import {
  drawMap,
  mapRequestSchema,
  mayStand,
  mirrorRegion,
  regionsAt,
  travelOrder,
  withoutSide,
} from "@pistor/core/injection-map";
import type { MapLayer, SessionMap } from "@pistor/core/session";
import { mapLayerSchema } from "@pistor/core/session";
import { version } from "@pistor/knowledge/evidence";
import { useRef, useState } from "react";

/** What the next points are laid with. */
export interface Hand {
  readonly technique: TechniqueId;
  readonly depthMm: number;
  readonly spacingMm: number;
  readonly dropMl: number;
  readonly needleMm: number;
}

/** What the engine or the hand's own rules say to the last act. */
export type MapSaid =
  | {
      /** Id of a finding, with its values and its sources. */
      readonly rule: string;
      readonly values: Readonly<Record<string, unknown>>;
      readonly claims: readonly Claim[];
      readonly disagree: boolean;
    }
  | { readonly message: string }
  | { readonly point: Exclude<Standing, { may: true }>["why"] | "draw-again" };

/** What a map can be asked to do. Each act can be undone until the record is signed. */
export interface MapWork {
  readonly layers: readonly MapLayer[];
  readonly selected: number | null;
  readonly said: MapSaid | null;
  /** What the other side of the selected region would get; null where there is none, or it is filled. */
  readonly mirrored: MapLayer | null;
  /** The acts that can be undone, the earliest first. */
  readonly acts: readonly Act[];
  readonly steps: number;
  readonly undone: number;
  readonly select: (index: number | null) => void;
  readonly fill: (chart: string, region: string, hand: Hand) => void;
  readonly drawn: (chart: string, outline: readonly Point[], hand: Hand) => void;
  readonly refill: (hand: Hand) => void;
  readonly mirror: () => void;
  readonly remove: (index: number) => void;
  readonly addPoint: (chart: string, at: Point, hand: Hand) => void;
  readonly erasePoint: (chart: string, at: Point) => void;
  readonly repeat: (layers: readonly MapLayer[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** How near a tap must be to a point to take it away, mm on the chart. */
const reachMm = 4;
/** How far to look to either side of a seam between regions, mm on the chart. */
const seamMm = 0.5;
/** The region of points that lie in an outline drawn by hand. */
const drawnId = "drawn";

export function useMap(
  map: SessionMap | null,
  onMap: (next: SessionMap | null) => void,
  knowledge: MapKnowledge | null,
  policy: MapPolicy,
): MapWork {
  const layers = map?.layers ?? [];
  const [selected, select] = useState<number | null>(null);
  const [said, setSaid] = useState<MapSaid | null>(null);
  const past = useRef<Done[]>([]);
  const future = useRef<Done[]>([]);
  const [, count] = useState(0);

  const write = (next: readonly MapLayer[]) => onMap(withLayers(map, next));
  const step = (kind: Act["kind"], next: readonly MapLayer[]) => {
    const points = pointsIn(next) - pointsIn(layers);
    const region = (next.length >= layers.length ? next.at(-1) : layers.at(-1))?.region ?? "";
    past.current.push({ layers, act: { kind, region, points, at: new Date().toISOString() } });
    future.current = [];
    count((n) => n + 1);
    write(next);
  };

  /** The first region at a point that takes this hand's needle; what the engine refuses for a region it refuses here. */
  const judgedAt = (chart: string, at: Point, hand: Hand): { layer: MapLayer | null; said: MapSaid | null } => {
    const of = knowledge?.chart(chart);
    if (of === undefined || knowledge === null) return { layer: null, said: null };
    const [x, y] = at;
    // On the seam between two halves a point lies in neither: what lies beside it judges it.
    const beside: readonly Point[] = [at, [x - seamMm, y], [x + seamMm, y]];
    const regions = new Set(beside.flatMap((each) => regionsAt(of, each).map(({ id }) => id)));
    const all = [...regions].map((region) => lay(knowledge, policy, chart, { region }, hand));
    return all.find(({ layer }) => layer !== null) ?? all[0] ?? { layer: null, said: { point: "outside-regions" } };
  };
  const laid = (chart: string, place: Place, hand: Hand): MapLayer | null => {
    if (knowledge === null) return null;
    const { layer, said: news } = lay(knowledge, policy, chart, place, hand);
    setSaid(news);
    return layer;
  };
  const mirrored = knowledge === null || selected === null ? null : mirrorOf(knowledge, policy, layers, selected);

  return {
    layers,
    selected,
    said,
    mirrored,
    acts: past.current.map(({ act }) => act),
    steps: past.current.length,
    undone: future.current.length,
    select: (index) => {
      setSaid(null);
      select(index);
    },
    fill: (chart, region, hand) => {
      // A layer of both halves holds this half too: a second one would give the same points twice.
      const there = layers.findIndex(
        (layer) => layer.chart === chart && (layer.region === region || layer.region === withoutSide(region)),
      );
      if (there >= 0) {
        setSaid(null);
        return select(there);
      }
      const layer = laid(chart, { region }, hand);
      if (layer === null) return;
      step("fill", [...layers, layer]);
      select(layers.length);
    },
    drawn: (chart, outline, hand) => {
      const layer = laid(chart, { polygonMm: outline }, hand);
      if (layer === null) return;
      step("draw", [...layers, layer]);
      select(layers.length);
    },
    refill: (hand) => {
      const old = selected === null ? undefined : layers[selected];
      if (old === undefined || knowledge === null) return;
      const write = (layer: MapLayer) =>
        step(
          "change",
          layers.map((each, i) => (i === selected ? layer : each)),
        );
      const first = old.points[0];
      if (first !== undefined && old.technique === hand.technique && old.spacingMm === hand.spacingMm) {
        // The same grid: points stay where the hand put them, also those added and erased.
        const judged =
          old.region === drawnId
            ? judgedAt(old.chart, first, hand)
            : lay(knowledge, policy, old.chart, { region: old.region }, hand);
        setSaid(judged.said);
        if (judged.layer === null) return;
        return write({
          ...old,
          depthMm: hand.depthMm,
          dropMl: judged.layer.dropMl,
          needleMm: hand.needleMm,
          verdict: judged.layer.verdict,
        });
      }
      if (old.region === drawnId) return setSaid({ point: "draw-again" });
      const layer = laid(old.chart, { region: old.region }, hand);
      if (layer === null) return;
      // What was erased stays bare: a new grid must not come back onto a mole.
      const bare = (point: Point) =>
        old.erased.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < old.spacingMm / 2);
      write({ ...layer, points: layer.points.filter((point) => !bare(point)), erased: old.erased });
    },
    mirror: () => {
      if (mirrored === null) return;
      step("mirror", [...layers, mirrored]);
      select(layers.length);
    },
    remove: (index) => {
      step(
        "remove",
        layers.filter((_, i) => i !== index),
      );
      select(null);
    },
    addPoint: (chart, at, hand) => {
      const of = knowledge?.chart(chart);
      if (of === undefined || knowledge === null) return;
      const others = layers.filter((each) => each.chart === chart).flatMap(({ points }) => points);
      const standing = mayStand(knowledge, of, at, others, hand.spacingMm);
      if (!standing.may) return setSaid({ point: standing.why });
      const judged = judgedAt(chart, at, hand);
      setSaid(judged.said);
      if (judged.layer === null) return;
      const dropMl = judged.layer.dropMl;
      const index = layers.findIndex(
        (each) =>
          each.chart === chart &&
          each.technique === hand.technique &&
          each.depthMm === hand.depthMm &&
          each.dropMl === dropMl &&
          each.spacingMm === hand.spacingMm,
      );
      const there = layers[index];
      if (there !== undefined)
        return step(
          "point",
          layers.map((each, i) =>
            i === index
              ? {
                  ...each,
                  points: ordered([...each.points, at], hand.spacingMm),
                  added: [...each.added, [at[0], at[1]]],
                }
              : each,
          ),
        );
      const layer: MapLayer = { ...judged.layer, region: drawnId, points: [[at[0], at[1]]], added: [[at[0], at[1]]] };
      step("point", [...layers, layer]);
    },
    erasePoint: (chart, at) => {
      let best: { layer: number; point: number; distance: number } | null = null;
      for (const [layer, each] of layers.entries())
        if (each.chart === chart)
          for (const [point, [x, y]] of each.points.entries()) {
            const distance = Math.hypot(x - at[0], y - at[1]);
            if (distance <= reachMm && (best === null || distance < best.distance)) best = { layer, point, distance };
          }
      const hit = best;
      if (hit === null) return;
      // A layer that goes with its last point would leave the choice on its neighbour.
      if (layers[hit.layer]?.points.length === 1) select(null);
      step(
        "erase",
        layers
          .map((each, i) =>
            i === hit.layer
              ? {
                  ...each,
                  points: each.points.filter((_, j) => j !== hit.point),
                  erased: [...each.erased, ...each.points.slice(hit.point, hit.point + 1)],
                }
              : each,
          )
          .filter(({ points }) => points.length > 0),
      );
    },
    repeat: (last) =>
      step(
        "repeat",
        last.map((each) => ({ ...each, gunCount: null })),
      ),
    undo: () => {
      const before = past.current.pop();
      if (before === undefined) return;
      future.current.push({ layers, act: before.act });
      select(null);
      setSaid(null);
      count((n) => n + 1);
      write(before.layers);
    },
    redo: () => {
      const next = future.current.pop();
      if (next === undefined) return;
      past.current.push({ layers, act: next.act });
      select(null);
      setSaid(null);
      count((n) => n + 1);
      write(next.layers);
    },
  };
}

type Place = { readonly region: string } | { readonly polygonMm: readonly Point[] };

/** Something that was done to the map, so that undo has a name. */
export interface Act {
  readonly kind: "fill" | "draw" | "change" | "mirror" | "remove" | "point" | "erase" | "repeat";
  readonly region: string;
  /** Points more, or less, than before. */
  readonly points: number;
  readonly at: string;
}

interface Done {
  readonly layers: readonly MapLayer[];
  readonly act: Act;
}

/** Fills a place by the engine's rules; a refusal gives no layer and what to say about it. */
function lay(
  knowledge: MapKnowledge,
  policy: MapPolicy,
  chart: string,
  place: Place,
  hand: Hand,
): { layer: MapLayer | null; said: MapSaid | null } {
  try {
    const measured = measures(knowledge, hand.technique);
    const request = readDocument(mapRequestSchema, {
      chart,
      ...place,
      technique: hand.technique,
      depthMm: hand.depthMm,
      spacingMm: hand.spacingMm,
      needleMm: hand.needleMm,
      ...(measured ? { dropMl: hand.dropMl } : {}),
    });
    const answer = drawMap(knowledge, request, policy);
    const refusal = answer.findings.find(({ then: follows }) => follows === "refused");
    if (refusal !== undefined) return { layer: null, said: saidOf(refusal) };
    // What is allowed and still wants a look; the panel counts caution zones.
    const caution = answer.findings.find(
      ({ then: follows, rule }) => follows === "caution" && rule !== "map.caution-zone" && !rule.endsWith("-published"),
    );
    const layer = mapLayerSchema.parse({
      chart,
      region: "region" in place ? place.region : drawnId,
      technique: hand.technique,
      depthMm: hand.depthMm,
      spacingMm: hand.spacingMm,
      dropMl: measured ? hand.dropMl : 0,
      needleMm: hand.needleMm,
      points: answer.points,
      areaCm2: answer.areaCm2,
      verdict: answer.verdict,
    });
    return { layer, said: caution === undefined ? null : saidOf(caution) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { layer: null, said: { message: error.message } };
  }
}

function saidOf({ rule, because, claims, disagree }: MapAnswer["findings"][number]): MapSaid {
  return { rule, values: because, claims, disagree };
}

function mirrorOf(
  knowledge: MapKnowledge,
  policy: MapPolicy,
  layers: readonly MapLayer[],
  selected: number,
): MapLayer | null {
  const from = layers[selected];
  const chart = from === undefined ? undefined : knowledge.chart(from.chart);
  if (from === undefined || chart === undefined) return null;
  const region = mirrorRegion(chart, from.region);
  if (region === null || layers.some((each) => each.chart === from.chart && each.region === region)) return null;
  return lay(knowledge, policy, from.chart, { region }, handOf(from)).layer;
}

function pointsIn(layers: readonly MapLayer[]): number {
  return layers.reduce((sum, { points }) => sum + points.length, 0);
}

export function handOf(layer: MapLayer): Hand {
  return {
    technique: layer.technique as TechniqueId,
    depthMm: layer.depthMm,
    spacingMm: layer.spacingMm,
    dropMl: layer.dropMl,
    needleMm: layer.needleMm ?? 4,
  };
}

function withLayers(before: SessionMap | null, layers: readonly MapLayer[]): SessionMap | null {
  if (layers.length === 0) return null;
  const map = before ?? { spared: [], confirmed: [], photos: [], counter: null };
  return { ...map, chartVersion: version, layers: [...layers] };
}

function ordered(points: readonly Point[], spacingMm: number): [number, number][] {
  return travelOrder(points, spacingMm).map(([x, y]) => [x, y]);
}

/** Whether a technique leaves a measured drop at each point. */
function measures(knowledge: MapKnowledge, technique: TechniqueId): boolean {
  return knowledge.techniques.find(({ id }) => id === technique)?.liquid === "drop";
}
