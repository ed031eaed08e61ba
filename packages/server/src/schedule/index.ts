/** The day in the clinic: rooms, visits, and what waits for somebody. */
export type { ClinicPlace } from "./clinic.queries.ts";
export { atClinic, dayAtClinic, getClinic } from "./clinic.queries.ts";
export { keepVisit } from "./keep-visit.ts";
export { scheduleRoutes } from "./schedule.routes.ts";
export type { KeptVisit, Room, VisitState } from "./visit.queries.ts";
export { findRooms, findVisitsOn, keepRoom, keepVisitState } from "./visit.queries.ts";
