/** Who is calling: passwords, sessions, and the role switch of the demo clinic. */
export { initialsOf, openSignIn } from "./access.queries.ts";
export { accessRoutes } from "./access.routes.ts";
export type { Caller, Clinic, Token } from "./caller.ts";
export { cookieName, writeToken } from "./caller.ts";
export { keepHandedOver, keepTakenBack } from "./hand-over.queries.ts";
export { hashPassword } from "./password.ts";
export { personaRoutes } from "./persona.routes.ts";
export { phoneLinkRoutes } from "./phone-link.routes.ts";
export type { ProvenMember } from "./prove-member.ts";
export { proveMember } from "./prove-member.ts";
export { keepTakenDay, mustBeInUse } from "./tablet.queries.ts";
export { tabletRoutes } from "./tablet.routes.ts";
