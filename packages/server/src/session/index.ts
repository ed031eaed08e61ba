/** One treatment on one day: charted, judged, signed, amended. */
export { firstDraft, plannedFor } from "./first-draft.ts";
export { getJudging } from "./judging.queries.ts";
export type { Judged, Judging } from "./recompute.ts";
export { judgeAmendment, judgeRecord } from "./recompute.ts";
export type { Sealed } from "./seal.ts";
export { firstBroken, sealOf } from "./seal.ts";
export type { KeptDraft, KeptSession, KeptSigned } from "./session.queries.ts";
export { findSigned, getDraft, getSession, keepDraft, keepSession } from "./session.queries.ts";
export { sessionRoutes } from "./session.routes.ts";
export { openCourseSession, signRecord } from "./sign.ts";
