/** What was done in a session: the record, what a signature waits for, and what follows from map and mixture. */

export { canonical } from "../basics/index.ts";
export type { MapLayer, PhotoFrame, SessionMap, Spare } from "../injection-map/index.ts";
export {
  mapLayerSchema,
  photoFrameSchema,
  sessionMapSchema,
  spareKinds,
  spareSchema,
} from "../injection-map/index.ts";
export { agreedDeeper } from "./agreed-deeper.ts";
export type { ComparedRecord, Deviation, DeviationRule } from "./compare-with-plan.ts";
export { compareWithPlan, deviationRules, mapDeviations } from "./compare-with-plan.ts";
export { equipmentUse } from "./equipment-use.ts";
export type { Charts } from "./map-missing.ts";
export { mapCautions } from "./map-missing.ts";
export type { GivenBefore, LotOfMixture, MixFacts } from "./mix-document.ts";
export { mixAnswersOf, mixDocumentOf } from "./mix-document.ts";
export type { MixtureIngredient, PlannedValues, SessionDraft, SessionRecord } from "./record.ts";
export { mixtureIngredientSchema, plannedSessionSchema, sessionRecordSchema } from "./record.ts";
export type { RequiredView, RoomKnowledge } from "./room.ts";
export { coSignsWanted, reasonOfObservation, reasonOfView, viewsOf } from "./room.ts";
export type { Missing, SessionKnowledge } from "./signable.ts";
export { signable } from "./signable.ts";
export type { SessionTotals } from "./totals.ts";
export { pointsOf, totals } from "./totals.ts";
export { writeNote } from "./write-note.ts";
