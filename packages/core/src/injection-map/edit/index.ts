/** What a hand can do to a session's map, one act at a time. */
export type { ActContext, Acted, ActName, Hand, MapAct, MapSaid, OnSkin, PointRef } from "./act.ts";
export { actOnMap, emptyMap } from "./act-on-map.ts";
export type { CautionZone } from "./confirm.ts";
export { cautionZones } from "./confirm.ts";
export { countedShots, shareOut, shotsOf } from "./count.ts";
export { pointsInLasso } from "./lasso.ts";
export { drawnRegion, handOf } from "./lay.ts";
export type { Mirrored } from "./mirror.ts";
export { mirrorOf } from "./mirror.ts";
export { pointNear } from "./points.ts";
