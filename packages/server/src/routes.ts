import { accessRoutes, personaRoutes } from "./access/index.ts";
import { aftercareRoutes } from "./aftercare/index.ts";
import { auditRoutes } from "./audit/index.ts";
import { eligibilityRoutes } from "./eligibility/index.ts";
import type { App } from "./kit/index.ts";
import { patientRoutes } from "./patient/index.ts";
import { planRoutes } from "./plan/index.ts";
import { scheduleRoutes } from "./schedule/index.ts";
import { sessionRoutes } from "./session/index.ts";

/** Each slice's answers. An endpoint that no line here serves keeps the server from starting. */
export const routes: readonly ((app: App) => void)[] = [
  accessRoutes,
  personaRoutes,
  scheduleRoutes,
  patientRoutes,
  eligibilityRoutes,
  planRoutes,
  sessionRoutes,
  aftercareRoutes,
  auditRoutes,
];
