import type { Point } from "@pistor/core/geometry";
import type { MapLayerLook } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";

/** A point comes in this long, ms; all of them together in no more than `allMs`. */
const oneMs = 120;
const allMs = 420;
/** More points than this come at once. */
const most = 500;

interface Arriving {
  readonly points: readonly { readonly at: Point; readonly depthMm: number; readonly delay: number }[];
  readonly by: ReadonlyMap<string, ReadonlySet<number>>;
}
const nobody: Arriving = { points: [], by: new Map() };

/** The points that were just laid, in the order of injection: they grow in while motion is allowed. */
export function useArriving(layers: readonly (MapLayerLook & { readonly index: number })[]): {
  readonly points: Arriving["points"];
  readonly of: (layer: string) => ReadonlySet<number> | undefined;
} {
  const before = useRef<ReadonlyMap<string, ReadonlySet<string>> | null>(null);
  const [arriving, setArriving] = useState<Arriving>(nobody);
  const key = layers.map(({ id, points }) => `${id}:${points.length}`).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change in number is a coming
  useEffect(() => {
    const own = layers.filter(({ index }) => index >= 0);
    const known = before.current;
    before.current = new Map(own.map(({ id, points }) => [id, new Set(points.map(String))]));
    if (known === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    // Another chart, or an undo that brings back much: nothing was laid.
    const total = own.reduce((sum, { points }) => sum + points.length, 0);
    if (total >= most) return;
    const all = new Set([...known.values()].flatMap((each) => [...each]));
    const fresh = own.flatMap((layer) =>
      layer.points.flatMap((at, i) => (all.has(String(at)) ? [] : [{ layer, at, i }])),
    );
    if (fresh.length === 0) return;
    const by = new Map<string, Set<number>>();
    for (const { layer, i } of fresh) by.set(layer.id, (by.get(layer.id) ?? new Set()).add(i));
    const step = Math.min(24, (allMs - oneMs) / fresh.length);
    setArriving({ by, points: fresh.map(({ layer, at }, i) => ({ at, depthMm: layer.depthMm, delay: i * step })) });
    const done = setTimeout(() => setArriving(nobody), allMs + oneMs);
    return () => {
      clearTimeout(done);
      setArriving(nobody);
    };
  }, [key]);
  return { points: arriving.points, of: (layer) => arriving.by.get(layer) };
}
