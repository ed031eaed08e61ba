import { createHmac } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";
import pg from "pg";
import { mustBeBound, mustBeSafe } from "./checks.ts";
import type { Connection } from "./connection.ts";
import { connectAs } from "./connection.ts";
import { type Database, openDatabase } from "./db.ts";
import type { Log } from "./log.ts";
import { migrate, mustBeUpToDate } from "./migrate.ts";
import { keepRunning } from "./postgres/keep-running.ts";
import { findRunningPostgres, type Postgres } from "./postgres/start-postgres.ts";
import type { Settings } from "./settings.ts";
import { codeOf, StartFault } from "./start-fault.ts";

/** The name of the embedded database, and of the role that serves from it. */
const databaseName = "pistor";
const servingRole = "pistor_app";

export interface ClinicDatabase {
  readonly database: Database;
  /** null: an existing PostgreSQL, which is not ours to stop. */
  readonly postgres: Postgres | null;
  /** Names of the migrations that were run. */
  readonly migrated: readonly string[];
}

/**
 * The database ready to serve from: running, checked, migrated, and signed in to as the role that owns nothing.
 *
 * @throws {StartFault}
 */
export async function openClinicDatabase(settings: Settings, dataFolder: string, log: Log): Promise<ClinicDatabase> {
  if (settings.databaseUrl !== null) return openExisting(settings.databaseUrl, settings.databaseAppUrl);
  const postgres = await keepRunning({ dataFolder, logFile: join(dataFolder, "logs", "postgres.log") }, log);
  try {
    const admin = await connectPatiently(postgres.connection);
    try {
      await makeDatabase(admin);
    } finally {
      await admin.end();
    }
    const owner = { ...postgres.connection, database: databaseName };
    return { ...(await makeReady(owner, { ...owner, user: servingRole }, async () => undefined)), postgres };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/**
 * The same database beside a server that runs on it: looked at, and left as it is.
 *
 * @throws {StartFault}
 */
export async function joinClinicDatabase(settings: Settings, dataFolder: string): Promise<Database> {
  const { owner, app } = await placesOf(settings, dataFolder);
  const client = await connectPatiently(owner);
  try {
    await mustBeUpToDate(client);
  } finally {
    await client.end();
  }
  return openAsServing(app);
}

async function placesOf(settings: Settings, dataFolder: string): Promise<{ owner: Connection; app: Connection }> {
  if (settings.databaseUrl !== null) {
    const { app } = existingApp(settings.databaseUrl, settings.databaseAppUrl);
    return { owner: { connectionString: settings.databaseUrl }, app: { connectionString: app } };
  }
  const owner = { ...(await findRunningPostgres(dataFolder)), database: databaseName };
  return { owner, app: { ...owner, user: servingRole } };
}

/** How the serving role signs in to an existing PostgreSQL. */
function existingApp(url: string, appUrl: string | null): { app: string; password: string } {
  const given = new URL(url).password;
  // Where the owner needs none (trust, a client certificate), one derived from nothing would be known to everybody.
  const password = given === "" ? "" : createHmac("sha256", given).update(servingRole).digest("base64url");
  return { app: appUrl ?? withUser(url, servingRole, password), password };
}

async function openExisting(url: string, appUrl: string | null): Promise<ClinicDatabase> {
  const { app, password } = existingApp(url, appUrl);
  // Derived from the owner's, so that several servers on one database agree without a file that they would share.
  const giveRole = async (owner: Client) => {
    if (appUrl === null && password !== "")
      await owner.query(`alter role ${servingRole} password ${pg.escapeLiteral(password)}`);
  };
  return { ...(await makeReady({ connectionString: url }, { connectionString: app }, giveRole)), postgres: null };
}

async function makeReady(
  owner: Connection,
  app: Connection,
  giveRole: (owner: Client) => Promise<void>,
): Promise<Omit<ClinicDatabase, "postgres">> {
  const client = await connectPatiently(owner);
  let migrated: string[];
  try {
    await mustBeSafe(client);
    migrated = await migrate(client);
    await giveRole(client);
  } catch (error) {
    throw codeOf(error) === "53100" ? diskFull() : error;
  } finally {
    await client.end();
  }
  return { database: await openAsServing(app), migrated };
}

/** Signed in as the role that owns nothing, once it is sure that it does not. */
async function openAsServing(app: Connection): Promise<Database> {
  const database = openDatabase(app);
  try {
    await mustBeBound(database.pool);
  } catch (error) {
    await database.close();
    if (error instanceof StartFault) throw error;
    throw new StartFault(
      `The role ${servingRole} cannot sign in to the database (${codeOf(error) || "no answer"}). Let it in, or say how it signs in with PISTOR_DATABASE_APP_URL.`,
    );
  }
  return database;
}

async function makeDatabase(admin: Client): Promise<void> {
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [databaseName]);
  if (rowCount === 0) await admin.query(`create database ${databaseName}`);
}

/** A database that has just been taken over, or that starts elsewhere, may need a moment. */
async function connectPatiently(connection: Connection): Promise<Client> {
  for (const until = Date.now() + 60_000; ; await wait(100)) {
    try {
      return await connectAs(connection);
    } catch (error) {
      const starting = codeOf(error) === "57P03";
      if (!starting || Date.now() > until) throw unreachable(error);
    }
  }
}

function unreachable(error: unknown): StartFault {
  const code = codeOf(error);
  const why =
    code === "28P01" || code === "28000"
      ? "it refuses the user or the password"
      : code === "3D000"
        ? "there is no database of that name on it"
        : code === "57P03"
          ? "it does not get ready"
          : `it does not answer (${code || "no code"})`;
  return new StartFault(`The database cannot be used: ${why}. Check PISTOR_DATABASE_URL and that the database runs.`);
}

function diskFull(): StartFault {
  return new StartFault("The disk of the database is full: free some space and start again. Nothing was changed.");
}

function withUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}
