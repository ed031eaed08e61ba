/** Where the needle goes: charts, techniques, and the points that fill a region. */
export type { Chart, ChartRegion, ChartZone, Side, ZoneKind } from "./chart.ts";
export type { Clearance } from "./clearance.ts";
export { nearestZoneOf } from "./clearance.ts";
export type { Figure, RegionChange } from "./compare-maps.ts";
export { compareMaps } from "./compare-maps.ts";
export type { CurvedAnswer, CurvedMatters, FlatErrors, Surfaces } from "./curved.ts";
export { curvedMatters, drawCurved, onSkin } from "./curved.ts";
export type { DepthClass } from "./depth-class.ts";
export { depthClass, depthMark } from "./depth-class.ts";
export { drawMap, volumeOf } from "./draw-map.ts";
export type {
  ActContext,
  Acted,
  ActName,
  CautionZone,
  Hand,
  MapAct,
  MapSaid,
  Mirrored,
  OnSkin,
  PointRef,
} from "./edit/index.ts";
export {
  actOnMap,
  cautionZones,
  countedShots,
  drawnRegion,
  emptyMap,
  handOf,
  mirrorOf,
  pointNear,
  pointsInLasso,
  shareOut,
  shotsOf,
} from "./edit/index.ts";
export { isClosed } from "./exclusions.ts";
export type { AskedHand } from "./judge-technique.ts";
export { judgeTechnique } from "./judge-technique.ts";
export type { MapAnswer, MapVerdict } from "./map-answer.ts";
export type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
export type { MapMeasures } from "./map-measures.ts";
export type { PictureLayer, PictureOptions } from "./map-picture.ts";
export { mapPicture, scaleBarMm } from "./map-picture.ts";
export type { MapRequest } from "./map-request.ts";
export { mapRequestSchema } from "./map-request.ts";
export type { Standing } from "./may-stand.ts";
export { mayStand } from "./may-stand.ts";
export { fromMiddle, mirrorOnChart, mirrorShapeOnChart } from "./middle.ts";
export { minutesFor } from "./minutes.ts";
export type { LaidPhoto, LeftOut } from "./photo-chart.ts";
export { layPhoto, photoChart, photoChartId, withPhotos } from "./photo-chart.ts";
export { simpleOutline } from "./place.ts";
export type { ChartFile } from "./read-chart.ts";
export { packOutline, readChart, unpackOutline } from "./read-chart.ts";
export type { RegionChoice } from "./regions.ts";
export { mirrorRegion, regionChoices, regionParts, regionsAt, sideOfPoint, withoutSide } from "./regions.ts";
export type { Frame, RelativePoint } from "./relative.ts";
export { chartFrame, frameOf, fromRelative, regionFrame, relativePoints } from "./relative.ts";
export type { MapLayer, PhotoFrame, SessionMap, Spare } from "./session-map.ts";
export { mapLayerSchema, photoFrameSchema, sessionMapSchema, spareKinds, spareSchema } from "./session-map.ts";
export type { Graduation, SyringeFill } from "./syringe-fill.ts";
export { syringeFill } from "./syringe-fill.ts";
export type { Limit, Range, Technique, TechniqueId } from "./technique.ts";
export { techniqueIds } from "./technique.ts";
export type { LaidLayer, MapTotals, Total } from "./totals.ts";
export { mapTotals } from "./totals.ts";
export { travelOrder } from "./travel-order.ts";
export type { WordedMapFinding } from "./word-map.ts";
export { wordMapFinding } from "./word-map.ts";
export { nearestExcludedZone, pointsInCaution } from "./zones.ts";
