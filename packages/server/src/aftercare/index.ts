/** The sheet of a session, counted from its last needle. */
export { aftercareRoutes } from "./aftercare.routes.ts";
