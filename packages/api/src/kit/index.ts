/** Endpoints as data, the typed client, and the one shape of an error. */
export type { CallOptions, Send, SendForFile } from "./call.ts";
export { call, callForFile, pathOf, urlOf } from "./call.ts";
export type {
  Act,
  BodyOf,
  Endpoint,
  FileKind,
  FileReply,
  InputOf,
  None,
  ParamsOf,
  QueryOf,
  ReplyOf,
  Role,
} from "./endpoint.ts";
export { calendarFile, endpoint, fileEndpoint, fileReply, jpeg, none, pdf, roles, svg } from "./endpoint.ts";
export { openApi } from "./openapi.ts";
export { mayDo } from "./permissions.ts";
export type { ProblemReply } from "./problem.ts";
export { CallFailed, problemReply } from "./problem.ts";
