import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FreshDatabase, freshDatabase } from "@pistor/testkit/kit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { packageFolder } from "./package-folder.ts";

let fresh: FreshDatabase;
let folder: string;
beforeEach(async () => {
  fresh = await freshDatabase(1);
  folder = mkdtempSync(join(tmpdir(), "pistor-migrations-"));
  cpSync(join(packageFolder, "migrations"), folder, { recursive: true });
});
afterEach(async () => {
  await fresh.close();
  rmSync(folder, { recursive: true });
});

test("migrating twice runs nothing the second time", async () => {
  expect(await migrate(fresh.owner, folder)).toEqual([]);
});

test("a migration that fails half way leaves nothing of itself, and runs once it is mended", async () => {
  writeFileSync(join(folder, "0900_extra.sql"), "create table half (id integer); select 1/0;");
  const { rows } = await fresh.owner.query("select count(*) as n from schema_migration");
  const next = `${String(Number(rows[0].n) + 1).padStart(4, "0")}_extra.sql`;
  cpSync(join(folder, "0900_extra.sql"), join(folder, next));
  rmSync(join(folder, "0900_extra.sql"));
  await expect(migrate(fresh.owner, folder)).rejects.toMatchObject({ code: "22012" });
  expect((await fresh.owner.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
  writeFileSync(join(folder, next), "create table half (id integer);");
  expect(await migrate(fresh.owner, folder)).toEqual([next]);
});

test("a migration that was changed after it ran is refused", async () => {
  writeFileSync(join(folder, "0004_idempotency.sql"), "select 1;");
  await expect(migrate(fresh.owner, folder)).rejects.toThrow(/0004_idempotency.sql has changed since/);
});

test("a schema that is newer than the code is refused, with what to do", async () => {
  await fresh.owner.query("insert into schema_migration values (999, '0999_later.sql', 'x')");
  await expect(migrate(fresh.owner, folder)).rejects.toThrow(/newer Pistor/);
});
