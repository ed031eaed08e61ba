import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../log.ts";
import { isPostgres } from "./postmaster.ts";
import type { Postgres, PostgresOptions } from "./start-postgres.ts";
import { startPostgres } from "./start-postgres.ts";

const lookEveryMs = 250;
const longestPauseMs = 30_000;

/**
 * PostgreSQL that is started again when it ends by itself, as after a kill or a full disk.
 *
 * The pauses double, so that a database that cannot start does not keep the machine busy.
 */
export async function keepRunning(options: PostgresOptions, log: Log): Promise<Postgres> {
  let postgres = await startPostgres(options);
  let stopping = false;
  let starting: Promise<void> | null = null;
  let pauseMs = lookEveryMs;

  const atExit = () => postgres.stopNow();
  process.once("exit", atExit);
  const look = setInterval(() => {
    if (stopping || starting !== null || isPostgres(postgres.pid, postgres.folder)) return;
    log.say("PostgreSQL ended by itself and is started again");
    starting = again().finally(() => {
      starting = null;
    });
  }, lookEveryMs);
  look.unref();

  async function again(): Promise<void> {
    try {
      postgres = await startPostgres(options);
      pauseMs = lookEveryMs;
    } catch (error) {
      log.fault({}, error);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      await wait(pauseMs, undefined, { ref: false });
    }
  }

  return {
    ...postgres,
    async stop() {
      stopping = true;
      clearInterval(look);
      await starting;
      await postgres.stop();
      process.off("exit", atExit);
    },
    stopNow() {
      stopping = true;
      postgres.stopNow();
    },
  };
}
