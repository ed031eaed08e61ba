import type { Point } from "@pistor/core/geometry";
import { useMemo, useState } from "react";
import type { PlacedPair } from "./placed.ts";

/** One place to set: a named one of the chart, one of the hand's own, or an end of the ruler. */
export interface Placing {
  readonly id: string;
  /** On the chart; null for an end of the ruler, and for an own place before it is set there. */
  readonly chart: Point | null;
  /** On the picture; null before it is set. */
  readonly px: Point | null;
}

export const rulerEnds = ["ruler-1", "ruler-2"] as const;
type Board = "chart" | "px";

/** The places of a photograph as a hand sets them, each step of which can be taken back. */
export function usePlacing() {
  const [list, setList] = useState<readonly Placing[]>([]);
  const [past, setPast] = useState<readonly (readonly Placing[])[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const pairs = useMemo(
    () => list.flatMap(({ chart, px }): PlacedPair[] => (chart === null || px === null ? [] : [{ chart, px }])),
    [list],
  );
  const change = (next: readonly Placing[], asNew: boolean) => {
    if (asNew) setPast((before) => [...before, list]);
    setList(next);
  };
  return {
    list,
    current,
    choose: setCurrent,
    /** From the beginning, as for another chart or picture. */
    start: (ids: readonly { id: string; at: Point }[]) => {
      setList([
        ...ids.map(({ id, at }): Placing => ({ id, chart: at, px: null })),
        ...rulerEnds.map((id): Placing => ({ id, chart: null, px: null })),
      ]);
      setPast([]);
      setCurrent(ids[0]?.id ?? null);
    },
    /** A drag of one place is one step. */
    set: (id: string, board: Board, at: Point, moved: boolean) =>
      change(
        list.map((each) => (each.id === id ? { ...each, [board]: at } : each)),
        !moved,
      ),
    remove: (id: string) =>
      change(
        list.flatMap((each) => (each.id !== id ? [each] : id.startsWith("own-") ? [] : [{ ...each, px: null }])),
        true,
      ),
    addOwn: () => {
      const id = `own-${list.filter((each) => each.id.startsWith("own-")).length + 1}`;
      change([...list, { id, chart: null, px: null }], true);
      setCurrent(id);
    },
    undo: () => {
      const before = past.at(-1);
      if (before === undefined) return;
      setList(before);
      setPast(past.slice(0, -1));
    },
    steps: past.length,
    pairs,
    /** The length of the ruler on the picture, pixels; null before both ends are set. */
    rulerPx: rulerLength(list),
  };
}

function rulerLength(list: readonly Placing[]): number | null {
  const [a, b] = rulerEnds.map((id) => list.find((each) => each.id === id)?.px ?? null);
  if (a === null || b === null || a === undefined || b === undefined) return null;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return long > 0 ? long : null;
}
