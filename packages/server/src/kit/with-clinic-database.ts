import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { claimInTurn, noAddress } from "./claim-in-turn.ts";
import { openDataFolder } from "./data-folder.ts";
import type { Database } from "./db.ts";
import { silentLog } from "./log.ts";
import { joinClinicDatabase, openClinicDatabase } from "./open-clinic-database.ts";
import { findRunningServer } from "./running-server.ts";
import type { Settings } from "./settings.ts";
import { StartFault } from "./start-fault.ts";

/** What a command is given of the clinic's database. */
export interface Opened {
  readonly database: Database;
  /** Names of the migrations that were run for it. */
  readonly migrated: readonly string[];
}

/**
 * Runs a command's work on the data folder: beside the server that runs there, or, where none runs, with a PostgreSQL
 * that is started for the moment and stopped after it.
 *
 * Beside a server the schema is left as it is; else it is brought up to date as at a start.
 *
 * @param make whether the data may be made where there is none yet
 * @throws {StartFault} with what to do
 */
export async function withClinicDatabase<Result>(
  settings: Settings,
  { make }: { readonly make: boolean },
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const embedded = settings.databaseUrl === null;
  if (embedded && !make && !existsSync(resolve(settings.dataFolder))) throw noDataYet(settings.dataFolder);
  const { path } = openDataFolder(settings.dataFolder, embedded);
  if (embedded && !make && !existsSync(join(path, "db"))) throw noDataYet(settings.dataFolder);

  const claim = await claimInTurn(path, noAddress);
  if (!claim.held) {
    await findRunningServer(claim.by, path);
    const database = await joinClinicDatabase(settings, path);
    return work({ database, migrated: [] }).finally(() => database.close());
  }
  const release = () => claim.release();
  const leave = () => process.exit(130);
  process.once("exit", release);
  // Through `exit`, where PostgreSQL is stopped: a signal alone would leave it running.
  for (const signal of signals) process.on(signal, leave);
  try {
    const { database, postgres, migrated } = await openClinicDatabase(settings, path, silentLog);
    try {
      return await work({ database, migrated });
    } finally {
      await database.close();
      await postgres?.stop();
    }
  } finally {
    for (const signal of signals) process.off(signal, leave);
    process.off("exit", release);
    release();
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function noDataYet(folder: string): StartFault {
  return new StartFault(
    `There is no data in ${folder} yet. Make a clinic with "pistor clinic add", or say with PISTOR_DATA where the data lies.`,
  );
}
