import { readFileSync } from "node:fs";
import { type FreshDatabase, freshDatabase } from "@pistor/testkit/kit";
import { afterAll, beforeAll, expect, test } from "vitest";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase(2);
});
afterAll(() => fresh.close());

/** Types of this page by the database's own, and whether the column may be null or may be left out. */
const kinds: Record<string, { types: string[]; nullable: boolean; hasDefault?: boolean }> = {
  string: { types: ["uuid", "text"], nullable: false, hasDefault: false },
  "string | null": { types: ["uuid", "text"], nullable: true },
  number: { types: ["integer", "bigint", "double precision"], nullable: false, hasDefault: false },
  "number | null": { types: ["integer", "bigint", "double precision"], nullable: true },
  boolean: { types: ["boolean"], nullable: false, hasDefault: false },
  "boolean | null": { types: ["boolean"], nullable: true },
  "Generated<string>": { types: ["text"], nullable: false, hasDefault: true },
  "Generated<number>": { types: ["integer", "bigint"], nullable: false, hasDefault: true },
  "Generated<boolean>": { types: ["boolean"], nullable: false, hasDefault: true },
  "Generated<number[]>": { types: ["ARRAY"], nullable: false, hasDefault: true },
  "Generated<string[]>": { types: ["ARRAY"], nullable: false, hasDefault: true },
  Moment: { types: ["timestamp with time zone"], nullable: false, hasDefault: false },
  MomentGiven: { types: ["timestamp with time zone"], nullable: false, hasDefault: true },
  MomentReckoned: { types: ["timestamp with time zone"], nullable: false, hasDefault: false },
  MomentOrNull: { types: ["timestamp with time zone"], nullable: true },
  Json: { types: ["jsonb"], nullable: false },
  GeneratedJson: { types: ["jsonb"], nullable: false, hasDefault: true },
  JsonOrNull: { types: ["jsonb"], nullable: true },
  Day: { types: ["date"], nullable: false },
  TimeRange: { types: ["tstzrange"], nullable: false },
  Buffer: { types: ["bytea"], nullable: false, hasDefault: false },
};

test("the code's tables are the database's tables, column by column", async () => {
  const page = readFileSync(new URL("./tables.ts", import.meta.url), "utf8");
  const written = new Map<string, string>();
  for (const [, table, columns] of page.matchAll(/^ {2}(\w+): \{\n([\s\S]*?)^ {2}\};/gm))
    for (const [, column, type] of columns!.matchAll(/^ {4}(\w+): (.+);$/gm)) written.set(`${table}.${column}`, type!);

  const { rows } = await fresh.owner.query(
    `select table_name || '.' || column_name as name, data_type, is_nullable = 'YES' as nullable,
            column_default is not null or is_identity = 'YES' as "hasDefault"
       from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'`,
  );
  expect(new Set(written.keys())).toEqual(new Set(rows.map((row) => row.name)));
  for (const row of rows) {
    const kind = kinds[written.get(row.name)!];
    expect(kind?.types, `${row.name}: ${written.get(row.name)}`).toContain(row.data_type);
    expect(row.nullable, row.name).toBe(kind!.nullable);
    if (kind!.hasDefault !== undefined) expect(row.hasDefault, row.name).toBe(kind!.hasDefault);
  }
});

test("every table but the list of clinic codes is walled off by clinic, for its owner too", async () => {
  const { rows } = await fresh.owner.query(
    `select relname from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and not (relrowsecurity and relforcerowsecurity
                 and exists (select from pg_policy where polrelid = pg_class.oid
                                and polqual is not null and polwithcheck is not null))
      order by relname`,
  );
  expect(rows.map((row) => row.relname)).toEqual(["clinic_code", "schema_migration"]);
});

test("every key, reference and unique rule of a record begins with its clinic, so that it cannot tell of another's", async () => {
  const { rows } = await fresh.owner.query(
    `select conrelid::regclass || ' ' || conname as rule
       from pg_constraint
       join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
        and conrelid::regclass::text not in ('clinic', 'clinic_code', 'schema_migration') and attname <> 'clinic_id'`,
  );
  expect(rows).toEqual([]);
});

test("the serving role owns nothing and may not remove or empty a clinical record", async () => {
  const { rows } = await fresh.owner.query(
    `select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and (pg_get_userbyid(relowner) = 'pistor_app' or has_table_privilege('pistor_app', oid, 'delete')
             or has_table_privilege('pistor_app', oid, 'truncate'))`,
  );
  expect(rows.map((row) => row.relname)).toEqual(["idempotency"]);
});
