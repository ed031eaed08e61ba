/** What was done in a session: the record, what a signature waits for, and what follows from map and mixture. */
export { agreedDeeper } from "./agreed-deeper.ts";
export { canonical } from "./canonical.ts";
export type { Deviation, DeviationRule } from "./compare-with-plan.ts";
export { compareWithPlan, deviationRules } from "./compare-with-plan.ts";
export { equipmentUse } from "./equipment-use.ts";
export type { GivenBefore, LotOfMixture, MixFacts } from "./mix-document.ts";
export { mixAnswersOf, mixDocumentOf } from "./mix-document.ts";
export type {
  MapLayer,
  MixtureIngredient,
  PhotoFrame,
  PlannedValues,
  SessionDraft,
  SessionMap,
  SessionRecord,
  Spare,
} from "./record.ts";
export {
  mapLayerSchema,
  mixtureIngredientSchema,
  photoFrameSchema,
  plannedSessionSchema,
  sessionMapSchema,
  sessionRecordSchema,
  spareKinds,
  spareSchema,
} from "./record.ts";
export type { Missing, SessionKnowledge } from "./signable.ts";
export { signable } from "./signable.ts";
export type { SessionTotals } from "./totals.ts";
export { pointsOf, totals } from "./totals.ts";
export { writeNote } from "./write-note.ts";
