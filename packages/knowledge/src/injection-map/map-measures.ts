import type { Graduation, MapMeasures, TechniqueId } from "@pistor/core/injection-map";
import { claim, ours } from "./claims.ts";
import { settled } from "./settle.ts";

const seconds = (id: TechniqueId, value: number, why: string) =>
  settled(`map.${id}.seconds`, "Time for one point", "s", value, "clinic-default", why, [
    ours("time for one point, start of the clock", value, "s"),
  ]);

/** A nominal capacity up to `toMl` has a line every `everyMl`. */
const graduation: Graduation = [
  { toMl: 1, everyMl: 0.05 },
  { toMl: 3, everyMl: 0.1 },
  { toMl: 5, everyMl: 0.2 },
  { toMl: 10, everyMl: 0.5 },
  { toMl: 20, everyMl: 1 },
];

/** Numbers of the hand and the clock: nobody publishes them, so all are a clinic's start. */
export const mapMeasures: MapMeasures = {
  betweenLayersMm: settled(
    "map.between-layers",
    "Least distance between points of two layers",
    "mm",
    2,
    "clinic-default",
    "A second technique over the same skin is another pass of the needle; nearer than the closest published spacing it would prick one place twice.",
    [claim("BTP", "nappage, the closest spacing that is published", "2–4", "mm"), ours("between two layers", 2, "mm")],
  ),
  samePointMm: settled(
    "map.same-point",
    "How far apart points of two sessions count as the same",
    "mm",
    1,
    "clinic-default",
    "Half of the closest published spacing: no point can then count as two.",
    [ours("points of two sessions", 1, "mm")],
  ),
  thinningMm: settled(
    "map.thinning",
    "How far a drawn line is smoothed",
    "mm",
    0.3,
    "clinic-default",
    "Less than the width of a skin marker, on the chart.",
    [ours("a stroke of the pen", 0.3, "mm")],
  ),
  reachMm: settled(
    "map.reach",
    "How near to a point a tap takes it",
    "mm",
    4,
    "clinic-default",
    "Half the width of a finger on the chart.",
    [ours("a tap", 4, "mm")],
  ),
  graduation: settled(
    "map.graduation",
    "Lines on a syringe, by its capacity",
    "mL",
    graduation,
    "clinic-default",
    "As syringes in use are marked; from memory, so compare with the syringe in the hand.",
    [ours("to 1 mL every 0.05, to 3 every 0.1, to 5 every 0.2, to 10 every 0.5, above every 1", "0.05–1", "mL")],
  ),
  secondsPerPoint: {
    epidermal: seconds("epidermal", 0.5, "The tip runs over the skin without stopping."),
    nappage: seconds("nappage", 1, "Two hundred points are then done in little more than three minutes."),
    papule: seconds("papule", 3, "The papule is watched as it rises."),
    "sim-intradermal": seconds("sim-intradermal", 5, "A tenth of a millilitre is given slowly."),
    "point-by-point": seconds("point-by-point", 4, "Each point is set by itself."),
    "retrograde-linear": seconds("retrograde-linear", 6, "The needle is drawn back over its whole length."),
    dry: seconds("dry", 0.5, "Nothing is given."),
    "deoxycholic-grid": seconds("deoxycholic-grid", 6, "Two tenths of a millilitre are given slowly."),
    "needle-free": seconds("needle-free", 2, "One shot, or one stretch of the electrode."),
  },
};
