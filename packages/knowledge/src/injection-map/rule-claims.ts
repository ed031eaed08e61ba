import type { Claim } from "@pistor/core/evidence";
import { claim, ours } from "./claims.ts";

/** What stands behind the rules of a map that belong to no one technique. */
export const ruleClaims: Readonly<Record<string, readonly Claim[]>> = {
  "map.needle-shorter-than-depth": [
    ours("needle length is at least the depth", "a needle reaches no deeper than it is long"),
  ],
  "map.needle-not-given": [ours("needle length is at least the depth", "a needle reaches no deeper than it is long")],
  "map.caution-zone": [
    ours("zones drawn from surface anatomy, to be reviewed by a physician before use", "confirm points in it once"),
  ],
  "map.passes-with-drop": [
    ours("each point of this technique holds a measured drop", "one pass; a second one is a second layer"),
  ],
  "map.layers-close": [
    ours(
      "a second technique over the same skin is another pass of the needle",
      "nearer than 2 mm is said, not refused",
    ),
  ],
  "map.curved-stays-flat": [claim("KYB-DOS", "administration", "one injection for each square centimetre of a grid")],
  "map.curved-not-here": [ours("a chart without a surface", "the spacing holds on the drawing")],
  "map.no-points": [],
  "map.mirror-no-other-side": [],
  "map.mirror-on-another-chart": [],
  "map.points-outside-regions": [ours("charts show where there is skin", "points stand inside the drawn regions")],
};

/** Regions that take no points unless the protocol of the course names them. */
export const closedRegions = {
  regions: ["lips"],
  claims: [ours("lips", "no points on the vermilion unless a protocol names it")],
};

/** The maximum of a session, from which the grid's own numbers must follow. */
export const deoxycholicMaximum = {
  points: 50,
  ml: 10,
  mgPerMl: 10,
  mgPerCm2: 2,
  claims: [
    claim("KYB-DOS", "maximum dose", "50 injections, 10 mL"),
    claim("KYB-PI", "strength", 10, "mg/mL"),
    claim("KYB-DOS", "dose", 2, "mg/cm2"),
  ],
} as const;
