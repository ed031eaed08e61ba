/** The floors: which package may import which. A floor imports only what is written beside it. */
export const floors = {
  core: { at: "packages/core", imports: [] },
  knowledge: { at: "packages/knowledge", imports: ["core"] },
  api: { at: "packages/api", imports: ["core"] },
  ui: { at: "packages/ui", imports: ["core"] },
  server: { at: "packages/server", imports: ["core", "knowledge", "api"] },
  clinic: { at: "apps/clinic", imports: ["core", "knowledge", "api", "ui"] },
  portal: { at: "apps/portal", imports: ["core", "knowledge", "api", "ui"] },
  site: { at: "apps/site", imports: ["core", "knowledge", "api", "ui"] },
  cli: { at: "apps/cli", imports: ["core", "knowledge", "api", "server"] },
  testkit: { at: "packages/testkit", imports: ["core", "knowledge", "api", "server"] },
} as const satisfies Record<string, { at: string; imports: readonly string[] }>;

/**
 * The slices, in the order in which they may lean on each other: in `core` a slice imports only slices above it, and
 * only by their door.
 */
export const slices = [
  "basics",
  "geometry",
  "surface",
  "statistics",
  "evidence",
  "substances",
  "patient",
  "team",
  "eligibility",
  "dosing",
  "injection-map",
  "plan",
  "consent",
  "stock",
  "devices",
  "session",
  "aftercare",
  "safety",
  "outcomes",
  "photos",
  "advertising",
  "pricing",
  "travel",
  "schedule",
  "messages",
] as const;

/** Folders that are not clinical nouns, and on which floors they may stand. */
export const rooms = {
  kit: ["server", "ui", "clinic", "portal", "site", "cli", "testkit", "api"],
  access: ["server", "api", "clinic", "portal"],
  audit: ["server", "api", "clinic"],
  demo: ["server", "api", "clinic", "portal"],
  home: ["site"],
  icons: ["ui"],
  fonts: ["ui"],
  texts: ["ui", "clinic", "portal", "site"],
  parts: ["ui"],
  charts: ["ui"],
} as const satisfies Record<string, readonly (keyof typeof floors)[]>;

/** What each floor may import from npm. `core` stays small enough to be read in an afternoon and to run anywhere. */
export const outside = {
  core: ["zod", "big.js", "temporal-polyfill"],
  knowledge: [],
  api: ["zod"],
} as const satisfies Partial<Record<keyof typeof floors, readonly string[]>>;

/** The clock and chance: arguments everywhere, never read inside the engine. */
export const impure = ["Date.now", "new Date()", "Math.random", "performance.now", "Temporal.Now", "crypto."] as const;
