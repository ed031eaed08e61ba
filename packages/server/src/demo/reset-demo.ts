import type pg from "pg";
import type { Database } from "../kit/index.ts";
import { fillDemo } from "./fill-demo.ts";

/**
 * Takes the demo clinics away and makes them anew round a moment; a clinic that is no demo is not touched.
 *
 * The server's own role can remove nothing, so this needs the owner of the schema. A kill between the two leaves a
 * database without a demo, which the next start fills when no other clinic is in it.
 *
 * @param owner signed in as the owner of the schema
 */
export async function resetDemo(owner: pg.Client, database: Database, now: Date, seed?: number): Promise<void> {
  await owner.query("begin");
  try {
    await removeDemo(owner);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
  await fillDemo(database, now, seed);
}

async function removeDemo(owner: pg.Client): Promise<void> {
  const tables = await clinicTables(owner);
  const { rows } = await owner.query<{ clinic_id: string }>("select clinic_id from clinic_code order by code");
  // Records are written once; here, and only for made-up patients, that is lifted inside this transaction.
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`);
  for (const { clinic_id: clinicId } of rows) {
    await owner.query("select set_config('app.clinic', $1, true)", [clinicId]);
    const clinic = await owner.query("select id from clinic where id = $1 and demo", [clinicId]);
    if (clinic.rows.length === 0) continue;
    for (const table of tables)
      await owner.query(`delete from ${table} where ${table === "clinic" ? "id" : "clinic_id"} = $1`, [clinicId]);
  }
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`);
}

/** Every table that hangs on a clinic, and the clinic last: what points at a table comes before it. */
async function clinicTables(owner: pg.Client): Promise<string[]> {
  const { rows: columns } = await owner.query<{ name: string }>(
    `select quote_ident(table_name) as name
       from information_schema.columns
      where table_schema = 'public'
        and column_name = 'clinic_id'
      order by 1`,
  );
  const { rows: keys } = await owner.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
       from pg_constraint
      where contype = 'f'
        and conrelid <> confrelid`,
  );
  let left = [...columns.map(({ name }) => name), "clinic"];
  const ordered: string[] = [];
  while (left.length > 0) {
    const free = left.filter((table) => !keys.some(({ from, to }) => to === table && left.includes(from)));
    if (free.length === 0) throw new Error(`Tables point at each other in a circle: ${left.join(", ")}.`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}
