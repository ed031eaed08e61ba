import type { Texts } from "@pistor/core/evidence";

/** How the findings of a map are said, in English, and how a technique is called inside a sentence. */
export const mapTextsEn = {
  "technique.epidermal": "epidermal",
  "technique.nappage": "nappage",
  "technique.papule": "papule",
  "technique.sim-intradermal": "intradermal (Italian society)",
  "technique.point-by-point": "point by point",
  "technique.retrograde-linear": "retrograde linear",
  "technique.dry": "dry needling",
  "technique.deoxycholic-grid": "deoxycholic acid grid",
  "technique.needle-free": "needle-free device",
  "map.depth-out-of-range":
    "{depthMm} mm is outside the depth at which {technique} is done ({from}–{to} mm): no points are given. Choose a depth in that range.",
  "map.depth-disputed":
    "Sources disagree on {depthMm} mm for {technique}: the stricter of them says {from}–{to} mm. The physician decides.",
  "map.depth-opened":
    "{depthMm} mm is deeper than the skin. {by} opened {technique} to {toMm} mm: {why}. It needs its own consent.",
  "map.depth-not-agreed":
    "{depthMm} mm is deeper than the skin. {by} opened {technique} to {toMm} mm for pain alone, with a consent of its own: no points are given without both.",
  "map.needle-shorter-than-depth":
    "A needle of {needleMm} mm does not reach {depthMm} mm: no points are given. Take a longer needle or a smaller depth.",
  "map.needle-not-given": "No needle length was given, so it was not checked against the depth of {depthMm} mm.",
  "map.spacing-out-of-range": "{spacingMm} mm is outside the spacing published for {technique} ({from}–{to} mm).",
  "map.spacing-not-by-label": "The label asks for a spacing of {from} mm, not {spacingMm} mm: no points are given.",
  "map.spacing-not-published": "No spacing is published for {technique}: {spacingMm} mm could not be checked.",
  "map.drop-out-of-range": "{dropMl} mL a point is outside the range for {technique} ({from}–{to} mL).",
  "map.drop-not-by-label": "The label asks for {from} mL a point, not {dropMl} mL: no points are given.",
  "map.drop-not-published": "No volume a point is published for {technique}: {dropMl} mL could not be checked.",
  "map.region-closed": "{name} takes no points unless the protocol of the course names it.",
  "map.not-by-label-here": "By its label {technique} is for these regions only: {regions}. No points are given.",
  "map.too-many-by-label":
    "{points} points are more than the label's {most} in one session: no points are given. Draw a smaller area.",
  "map.no-points": "No point of the grid falls here. Give a closer spacing or a larger area.",
  "map.mirror-no-other-side": "Both halves are filled already: there was nothing to mirror.",
  "map.mirror-on-another-chart": "This chart shows one side only: the other side is drawn on the chart {chart}.",
  "map.points-outside-regions": "{points} points lie outside the regions of the chart, where no skin is drawn.",
  "map.caution-zone": "{points} points lie in a caution zone: {name}. Confirm them once.",
} as const satisfies Texts;
