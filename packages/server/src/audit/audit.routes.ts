import { listAudit } from "@pistor/api/audit";
import { type App, serve } from "../kit/serve.ts";
import { findAuditLines } from "./audit-lines.queries.ts";

export function auditRoutes(app: App): void {
  serve(app, listAudit, ({ db, clinicId, query }) => findAuditLines(db, clinicId, query));
}
