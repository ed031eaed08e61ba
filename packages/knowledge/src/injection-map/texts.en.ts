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
  "map.angle-out-of-range": "{angleDeg}° is outside the angle published for {technique} ({from}–{to}°).",
  "map.angle-not-published": "No angle is published for {technique}: {angleDeg}° could not be checked.",
  "map.passes-out-of-range": "{passes} passes are outside the range for {technique} ({from}–{to}).",
  "map.passes-with-drop":
    "{technique} leaves a measured drop at each point: {passes} passes would give it {passes} times. Lay a second layer instead.",
  "map.chart-missing": "The chart {chart} is not loaded: open it first.",
  "map.outline-encloses-nothing": "The outline encloses nothing: draw round an area, not along a line.",
  "map.outline-crossed":
    "The outline crosses itself. Nothing was filled; its largest loop, {areaCm2} cm², can be taken instead.",
  "map.spared-outline-crossed": "The outline of the spared place crosses itself: draw it again.",
  "map.too-many-spared": "A map keeps {most} spared places and no more: draw neighbours as one.",
  "map.too-many-points": "This spacing gives more points than can be charted: give a wider one.",
  "map.region-unknown": "The chart has no such region.",
  "map.not-understood": "This was not understood: {message}",
  "map.layers-close":
    "{points} points stand nearer than {mm} mm to points of another layer: the skin is pricked there again.",
  "map.layer-there-already": "This region already has a layer of this technique at this depth.",
  "map.nothing-here": "There is nothing here that this could be done to.",
  "map.nothing-changed": "The points have this depth and this drop already.",
  "map.point-outside": "There is no drawn skin here.",
  "map.point-in-zone": "{name}: no needle goes in here.",
  "map.point-in-closed-region": "This region takes no points unless the protocol of the course names it.",
  "map.point-spared": "This place is spared on this patient.",
  "map.point-too-close": "Another point of this layer is nearer than {spacingMm} mm.",
  "map.points-cannot-move": "{points} of the points may not stand there: none was moved.",
  "map.single-points-keep-their-spacing":
    "These points were set one by one and fill no place: they have no grid that could be laid anew.",
  "map.hand-points-lost": "{points} points set by hand stand too close for the new spacing and were left out.",
  "map.split-misses": "The line does not cut this layer in two: draw it from border to border.",
  "map.split-leaves-no-points": "All points lie on one side of the line: there is nothing to split.",
  "map.mirror-chart-not-loaded": "The chart of the other side is not loaded: open it first.",
  "map.mirror-filled-already": "The other side is filled with this technique at this depth already.",
  "map.mirror-lost": "{points} points may not stand on the other side and were left out.",
  "map.curved-not-here": "There is no surface for {chart}: the spacing holds on the drawing, not on the skin.",
  "map.zone-without-points": "No point lies in this zone: there is nothing to confirm.",
  "map.repeat-spared": "{points} points of the earlier map lie in what is spared now: they were left out.",
  "map.repeat-closed": "{points} points of the earlier map may not stand on today's chart: they were left out.",
  "map.repeat-chart-gone": "The chart {chart} of the earlier map is not there: its layers were left out.",
  "map.repeat-other-needle": "The earlier map was given with a needle of {was} mm; today's is {now} mm.",
  "map.count-not-whole": "A count is a whole number from 0.",
  "map.counter-backwards":
    "The counter read {before} before and {after} after: it does not run backwards. Read it again.",
  "map.count-without-points": "The map has no points that the count could be spread over.",
} as const satisfies Texts;
