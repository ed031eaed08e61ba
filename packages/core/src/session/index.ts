/** What was done in a session: the record, what a signature waits for, and what follows from map and mixture. */
export type { MapLayer, MixtureIngredient, PlannedValues, SessionDraft, SessionRecord } from "./record.ts";
export { mapLayerSchema, mixtureIngredientSchema, plannedSessionSchema, sessionRecordSchema } from "./record.ts";
