/** Courses: laid out, kept, and what became of each session. */

export type { KeptCourse } from "./plan.queries.ts";
export { findCourses, getCourse, keepCourse, keepCourseState } from "./plan.queries.ts";
export { planRoutes } from "./plan.routes.ts";
export type { LaidOut } from "./plan-request.ts";
export { layOutFor } from "./plan-request.ts";
