/** Who saw or changed what. */
export { auditRoutes } from "./audit.routes.ts";
