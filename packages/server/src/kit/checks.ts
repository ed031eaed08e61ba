import type pg from "pg";
import type { Client } from "pg";
import { StartFault } from "./start-fault.ts";

/**
 * Refuses a database on which an acknowledged record could be lost, or that is too old.
 *
 * @throws {StartFault}
 */
export async function mustBeSafe(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'server_version_num')`,
  );
  const setting = (name: string) => rows.find((row) => row.name === name)?.setting ?? "";
  const version = Number(setting("server_version_num"));
  if (version < 150_000)
    throw new StartFault(
      `The database is PostgreSQL ${Math.floor(version / 10_000)}: Pistor needs 15 or newer. Give another one in PISTOR_DATABASE_URL, or leave it out to use the embedded one.`,
    );
  for (const name of ["fsync", "full_page_writes"])
    if (setting(name) !== "on")
      throw new StartFault(
        `The database runs with ${name} = ${setting(name)}: a power cut could destroy what was saved. Set it to on and start again.`,
      );
  // Each of these waits for our own disk at least; `off` waits for none.
  if (!["on", "remote_apply", "remote_write", "local"].includes(setting("synchronous_commit")))
    throw new StartFault(
      `The database runs with synchronous_commit = ${setting("synchronous_commit")}: what was saved could be lost. Set it to on and start again.`,
    );
}

/**
 * Refuses to serve as a role that row-level security does not bind.
 *
 * @throws {StartFault}
 */
export async function mustBeBound(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; free: boolean; owns: number }>(
    `select current_user as name, rolsuper or rolbypassrls as free,
            (select count(*) from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname = current_user`,
  );
  const role = rows[0];
  if (role === undefined || role.free || Number(role.owns) > 0)
    throw new StartFault(
      `The server signed in to the database as ${role?.name ?? "an unknown role"}, which may see past the walls between clinics. It must be pistor_app, which owns nothing and is no superuser.`,
    );
}
