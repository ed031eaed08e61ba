/** A PostgreSQL of their own for tests, the least that must be in it, and a browser without a screen. */
export type { Answer, Browser } from "./browser.ts";
export { newBrowser } from "./browser.ts";
export type { FreshClinic, FreshDatabase } from "./fresh-database.ts";
export { freshClinic, freshDatabase, freshMember, freshPatient, freshSignIn } from "./fresh-database.ts";
