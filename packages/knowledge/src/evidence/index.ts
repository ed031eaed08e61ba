/** Who says what: the sources of every claim, and the version of the knowledge. */
export type { KnownSourceKey } from "./sources.ts";
export { sources } from "./sources.ts";
export { version } from "./version.ts";
