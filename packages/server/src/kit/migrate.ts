import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { packageFolder } from "./package-folder.ts";
import { StartFault } from "./start-fault.ts";

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

/**
 * Brings the schema forward to what this code knows, one file and one transaction at a time.
 *
 * @returns the names of the files that were run
 * @throws {StartFault} when a file that was run has changed since, or the schema is newer than this code
 */
export async function migrate(client: Client, folder: string = join(packageFolder, "migrations")): Promise<string[]> {
  const known = readMigrations(folder);
  await client.query(`create table if not exists schema_migration (
    number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`);
  const ran: string[] = [];
  for (;;) {
    await client.query("begin");
    try {
      // Two servers that start at once on one database go through the files one after the other.
      await client.query("lock table schema_migration in access exclusive mode");
      const next = known[mustFit(known, (await client.query("select * from schema_migration order by number")).rows)];
      if (next !== undefined) {
        await client.query(next.sql);
        await client.query("insert into schema_migration (number, name, sha256) values ($1, $2, $3)", [
          next.number,
          next.name,
          next.sha256,
        ]);
        ran.push(next.name);
      }
      await client.query("commit");
      if (next === undefined) return ran;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    }
  }
}

/** Which migrations there are, in their order. */
export function migrationNames(folder: string = join(packageFolder, "migrations")): string[] {
  return readMigrations(folder).map(({ name }) => name);
}

/**
 * Looks whether the schema is the one that this code knows, and changes nothing.
 *
 * @throws {StartFault} when it is older, newer, or not the same
 */
export async function mustBeUpToDate(
  client: Client,
  folder: string = join(packageFolder, "migrations"),
): Promise<void> {
  const known = readMigrations(folder);
  const kept = mustFit(known, (await client.query("select * from schema_migration order by number")).rows);
  if (kept < known.length)
    throw new StartFault(
      `Pistor runs on a schema that is older than this code (${kept} of ${known.length} migrations). Stop it and start it again: that brings the schema up to date. Nothing was changed.`,
    );
}

/** How many of the known files are in the database, once it is sure that they are the same. */
function mustFit(known: readonly Migration[], kept: readonly Pick<Migration, "number" | "name" | "sha256">[]): number {
  if (kept.length > known.length)
    throw new StartFault(
      `The database was last used by a newer Pistor (its schema is at ${kept.length}, this one knows ${known.length}). Start the newer version, or restore a backup that was made by this one. Nothing was changed.`,
    );
  for (const [index, row] of kept.entries()) {
    const file = known[index];
    if (file?.number === row.number && file.sha256 === row.sha256) continue;
    throw new StartFault(
      `The migration ${row.name} has changed since it was run on this database. Bring the file back as it was and put the change in a new one. Nothing was changed.`,
    );
  }
  return kept.length;
}

function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return files.map((name, index) => {
    const number = Number(name.slice(0, 4));
    if (number !== index + 1) throw new Error(`${name}: the migrations are numbered from 0001 without a gap`);
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { number, name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
  });
}
