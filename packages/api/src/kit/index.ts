/** Endpoints as data, the typed client, and the one shape of an error. */
export type { CallOptions, Send } from "./call.ts";
export { call, pathOf } from "./call.ts";
export type { Act, BodyOf, Endpoint, InputOf, None, ParamsOf, QueryOf, ReplyOf, Role } from "./endpoint.ts";
export { endpoint, none, roles } from "./endpoint.ts";
export { openApi } from "./openapi.ts";
export { mayDo } from "./permissions.ts";
export type { ProblemReply } from "./problem.ts";
export { CallFailed, problemReply } from "./problem.ts";
