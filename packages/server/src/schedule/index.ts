/** The day in the clinic: rooms, visits, and what waits for somebody. */
export type { ClinicPlace } from "./clinic.queries.ts";
export { atClinic, dayAtClinic, getClinic } from "./clinic.queries.ts";
export { scheduleRoutes } from "./schedule.routes.ts";
export type { KeptVisit, Room, VisitState } from "./visit.queries.ts";
export { findRooms, findVisitsOn, keepRoom, keepVisit, keepVisitState } from "./visit.queries.ts";
