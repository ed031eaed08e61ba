import { Problem } from "../../basics/index.ts";
import type { MapKnowledge, MapPolicy } from "../map-knowledge.ts";
import type { SessionMap } from "../session-map.ts";
import { sessionMapSchema } from "../session-map.ts";
import type { ActContext, Acted, ActName, MapAct } from "./act.ts";
import { change } from "./change.ts";
import { confirmZone } from "./confirm.ts";
import { count, readCounter } from "./count.ts";
import type { Desk, Outcome } from "./desk.ts";
import { note, refuse, say } from "./desk.ts";
import { draw, fill } from "./fill.ts";
import { lift } from "./lasso.ts";
import { mirror } from "./mirror.ts";
import { addPoint, erasePoint, erasePoints, eraseStroke, movePoint, movePoints } from "./points.ts";
import { repeat } from "./repeat.ts";
import { spare, unspare } from "./spare.ts";
import { split } from "./split.ts";

/** A map without anything on it. */
export function emptyMap(chartVersion: string): SessionMap {
  return sessionMapSchema.parse({ chartVersion, layers: [] });
}

/**
 * Does one act to a session's map and gives the new map; the old one stays as it was.
 *
 * What cannot be done leaves the very same map and says why: nothing that a hand does throws.
 */
export function actOnMap(
  knowledge: MapKnowledge,
  policy: MapPolicy,
  map: SessionMap,
  act: MapAct,
  context: ActContext,
): Acted {
  const desk: Desk = { knowledge, policy, map, context };
  const { map: next, said, selected = null } = outcomeOf(desk, act);
  if (next === undefined) return { map, said, name: null, selected };
  const dated = { ...next, chartVersion: context.chartVersion };
  return { map: dated, said, name: nameOf(act, map, dated, selected), selected };
}

function outcomeOf(desk: Desk, act: MapAct): Outcome {
  try {
    return done(desk, act);
  } catch (error) {
    if (error instanceof Problem) return { said: say([problemSaid(desk, error)]) };
    throw error;
  }
}

function done(desk: Desk, act: MapAct): Outcome {
  switch (act.kind) {
    case "fill":
      return fill(desk, act);
    case "draw":
      return draw(desk, act);
    case "split":
      return split(desk, act);
    case "mirror":
      return mirror(desk, act.layer);
    case "change":
      return change(desk, act);
    case "remove":
      return remove(desk, act.layer);
    case "add-point":
      return addPoint(desk, act);
    case "move-point":
      return movePoint(desk, act);
    case "erase-point":
      return erasePoint(desk, act);
    case "erase-stroke":
      return eraseStroke(desk, act);
    case "erase-points":
      return erasePoints(desk, act.points);
    case "move-points":
      return movePoints(desk, act);
    case "lift":
      return lift(desk, act);
    case "spare":
      return spare(desk, act.spare);
    case "unspare":
      return unspare(desk, act.spare);
    case "confirm-zone":
      return confirmZone(desk, act);
    case "repeat":
      return repeat(desk, act.earlier);
    case "count":
      return count(desk, act);
    case "counter":
      return readCounter(desk, act);
  }
}

function remove(desk: Desk, index: number): Outcome {
  if (desk.map.layers[index] === undefined) return refuse(desk, "map.nothing-here");
  return { map: { ...desk.map, layers: desk.map.layers.filter((_, i) => i !== index) }, said: null };
}

/** What the engine could not read, as a finding: each has a sentence of its own, or the problem's. */
function problemSaid(desk: Desk, { id, at, message }: Problem) {
  const own = ["map.outline-encloses-nothing", "map.too-many-points", "map.region-unknown"].includes(id);
  return note(desk, own ? id : "map.not-understood", "refused", { at, problem: id, message });
}

function nameOf(act: MapAct, before: SessionMap, after: SessionMap, selected: number | null): ActName {
  const index = "layer" in act ? act.layer : selected;
  const layer = index === null ? undefined : (after.layers[index] ?? before.layers[index]);
  const layerNow = act.kind === "remove" ? before.layers[act.layer] : layer;
  const chart = "chart" in act ? act.chart : "spare" in act && typeof act.spare !== "number" ? act.spare.chart : null;
  return {
    kind: act.kind,
    region: layerNow?.region ?? null,
    chart: layerNow?.chart ?? chart,
    points: pointsIn(after) - pointsIn(before),
  };
}

function pointsIn({ layers }: SessionMap): number {
  return layers.reduce((sum, { points }) => sum + points.length, 0);
}
