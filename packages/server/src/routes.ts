import { accessRoutes, personaRoutes } from "./access/index.ts";
import { auditRoutes } from "./audit/index.ts";
import type { App } from "./kit/index.ts";

/** Each slice's answers. An endpoint that no line here serves keeps the server from starting. */
export const routes: readonly ((app: App) => void)[] = [accessRoutes, personaRoutes, auditRoutes];
