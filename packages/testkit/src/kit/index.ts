/** A PostgreSQL of their own for tests, and the least that must be in it. */
export type { FreshClinic, FreshDatabase } from "./fresh-database.ts";
export { freshClinic, freshDatabase, freshPatient } from "./fresh-database.ts";
