import type { ActContext, MapAct, MapKnowledge, MapPolicy, MapSaid } from "@pistor/core/injection-map";
import { actOnMap, emptyMap } from "@pistor/core/injection-map";
import type { MapLayer, SessionMap } from "@pistor/core/session";
import { useRef, useState } from "react";
import type { Acts, Step } from "./kept-acts.ts";
import { keepActs, readActs } from "./kept-acts.ts";

/** The map of a session under the hand. Each act can be undone until the record is signed. */
export interface MapWork {
  readonly map: SessionMap | null;
  readonly layers: readonly MapLayer[];
  /** The layer that changes go to. */
  readonly chosen: number | null;
  readonly choose: (layer: number | null) => void;
  readonly said: MapSaid | null;
  readonly hush: () => void;
  /** Does something to the map. False: it was not done, and `said` tells why. */
  readonly act: (act: MapAct) => boolean;
  /** The steps that can be undone, the earliest first, and those that can be done again. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Takes back the last steps, one if not told otherwise. */
  readonly undo: (steps?: number) => void;
  readonly redo: () => void;
}

interface Ground {
  readonly sessionId: string;
  readonly map: SessionMap | null;
  readonly onMap: (next: SessionMap | null) => void;
  readonly knowledge: MapKnowledge | null;
  readonly policy: MapPolicy;
  readonly context: ActContext;
}

export function useMap({ sessionId, map, onMap, knowledge, policy, context }: Ground): MapWork {
  const [chosen, choose] = useState<number | null>(null);
  const [said, setSaid] = useState<MapSaid | null>(null);
  const [start] = useState(() => readActs(sessionId, map) ?? { now: map, past: [], future: [] });
  const [steps, setSteps] = useState<Pick<Acts, "past" | "future">>(start);
  // Two acts may come before the next drawing: each builds on the one before.
  const latest = useRef<Acts>({ ...steps, now: map });
  latest.current = { ...latest.current, now: map };

  const write = (next: Acts) => {
    latest.current = next;
    setSteps(next);
    onMap(next.now);
    keepActs(sessionId, next);
  };
  const goTo = (from: "past" | "future") => {
    const { now, past, future } = latest.current;
    const step = (from === "past" ? past : future).at(-1);
    if (step === undefined) return;
    const other: Step = { ...step, map: now };
    setSaid(null);
    choose(null);
    write({
      now: step.map,
      past: from === "past" ? past.slice(0, -1) : [...past, other],
      future: from === "past" ? [...future, other] : future.slice(0, -1),
    });
  };

  return {
    map,
    layers: map?.layers ?? [],
    chosen: chosen !== null && chosen < (map?.layers.length ?? 0) ? chosen : null,
    choose: (layer) => {
      setSaid(null);
      choose(layer);
    },
    said,
    hush: () => setSaid(null),
    act: (act) => {
      if (knowledge === null) return false;
      const { now, past } = latest.current;
      const done = actOnMap(knowledge, policy, now ?? emptyMap(context.chartVersion), act, context);
      setSaid(done.said);
      if (done.name !== null) {
        const step: Step = { map: now, name: done.name, at: new Date().toISOString() };
        write({ now: isEmpty(done.map) ? null : done.map, past: [...past, step], future: [] });
      }
      if (done.name !== null || done.selected !== null) choose(done.selected);
      return done.name !== null;
    },
    past: steps.past,
    future: steps.future,
    undo: (count = 1) => {
      for (let i = 0; i < count; i++) goTo("past");
    },
    redo: () => goTo("future"),
  };
}

/** Nothing is written down in it: the record lacks a map then, and says so. */
function isEmpty({ layers, spared, confirmed, photos, counter }: SessionMap): boolean {
  return layers.length + spared.length + confirmed.length + photos.length === 0 && counter === null;
}
