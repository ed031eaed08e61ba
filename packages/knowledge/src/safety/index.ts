/** What can go wrong with a needle and a mixture, and how often it was counted. */
export { harmCounts } from "./harm-counts.ts";
export { harms } from "./harms.ts";
