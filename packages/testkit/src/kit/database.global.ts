import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectAs, migrate, openDataFolder, startPostgres } from "@pistor/server/kit";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { host: string; port: number; user: string; password?: string };
  }
}

const prefix = "pistor-test-db-";

/**
 * One PostgreSQL for the whole run, with the schema made once as a template.
 *
 * Its disk safety is off: a run that dies is simply run again.
 */
export async function setup(project: TestProject): Promise<void> {
  removeLeftOver();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // Under root PostgreSQL runs as another user, who has to be let through.
  chmodSync(folder, 0o711);
  const { path } = openDataFolder(join(folder, "data"), true);
  const postgres = await startPostgres({
    dataFolder: path,
    logFile: join(path, "logs", "postgres.log"),
    unsafe: true,
  });
  const onExit = () => postgres.stopNow();
  process.once("exit", onExit);

  const { database: _, ...place } = postgres.connection;
  const admin = await connectAs(postgres.connection);
  await admin.query("create database template_pistor");
  await admin.end();
  const template = await connectAs({ ...place, database: "template_pistor" });
  await migrate(template);
  await template.end();
  project.provide("postgres", place);

  end = async () => {
    await postgres.stop();
    process.off("exit", onExit);
    rmSync(folder, { recursive: true, force: true });
  };
}

let end = async () => {};

export const teardown = () => end();

/** Of runs that were killed. Their PostgreSQL ends by itself once its folder is gone. */
function removeLeftOver(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    try {
      process.kill(Number(name.slice(prefix.length).split("-")[0]), 0);
    } catch {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}
