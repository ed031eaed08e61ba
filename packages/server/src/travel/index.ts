/** Journeys of courses, and the papers that a country asks for. */

export { papersAsked } from "./asked-papers.ts";
export { travelRoutes } from "./travel.routes.ts";
export { findTravelPapers } from "./travel-paper.queries.ts";
