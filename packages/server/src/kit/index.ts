/** Everything impure, once: PostgreSQL, the data folder, transactions, and how an endpoint is served. */
export { mustBeBound, mustBeSafe } from "./checks.ts";
export type { Connection } from "./connection.ts";
export { connectAs } from "./connection.ts";
export type { DataFolder } from "./data-folder.ts";
export { openDataFolder } from "./data-folder.ts";
export type { Database, DatabaseOptions, Db, OnBehalf } from "./db.ts";
export { json, openDatabase } from "./db.ts";
export { newId } from "./ids.ts";
export { migrate } from "./migrate.ts";
export type { Claim, Owner } from "./owner.ts";
export { claimFolder } from "./owner.ts";
export { cloneFolder, packageFolder } from "./package-folder.ts";
export type { Postgres, PostgresOptions } from "./postgres/start-postgres.ts";
export { startPostgres } from "./postgres/start-postgres.ts";
export { codeOf, StartFault } from "./start-fault.ts";
export type { Tables } from "./tables.ts";
