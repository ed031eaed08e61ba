/** What can go wrong, and how often it was counted. */
export type { Harm, HarmCount, HarmOrigin } from "./harm.ts";
export { harmOrigins } from "./harm.ts";
