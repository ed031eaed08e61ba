import { existsSync, openSync, renameSync, statSync } from "node:fs";
import pino from "pino";
import { codeOf } from "./start-fault.ts";

/** What the server writes about itself. It holds no name, no value of a record and no address of a page. */
export interface Log {
  call(about: { requestId: string; endpoint: string; status: number; ms: number }): void;
  fault(about: { requestId?: string; endpoint?: string }, error: unknown): void;
  say(words: string): void;
  /** Waits until everything is written. */
  flush(): void;
}

const largest = 10_000_000;

/** @param file where the log goes; null: standard error */
export function openLog(file: string | null): Log {
  if (file !== null && existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`);
  const to = pino.destination(
    file === null ? { dest: 2, sync: true } : { dest: openSync(file, "a", 0o600), sync: false },
  );
  // A full disk must stop writes of the record, not the server.
  to.on("error", () => undefined);
  const redact = ["*.password", "*.token", "*.cookie", "*.authorization", "password", "token", "cookie"];
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, redact }, to);
  return {
    call: ({ ms, ...about }) => log.info({ ...about, ms: Math.round(ms * 10) / 10 }),
    fault: (about, error) => log.error({ ...about, ...harmless(error) }),
    say: (words) => log.info(words),
    flush: () => {
      try {
        to.flushSync();
      } catch {
        // Nothing can be written any more; there is nobody left to tell.
      }
    },
  };
}

/** For tests. */
export const silentLog: Log = {
  call: () => undefined,
  fault: () => undefined,
  say: () => undefined,
  flush: () => undefined,
};

/** The parts of an error that hold no patient's data: PostgreSQL puts values into `detail` and into some messages. */
function harmless(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = codeOf(error);
  const ofDatabase = /^[0-9A-Z]{5}$/.test(code);
  const where = error.stack
    ?.split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 8);
  return { name: error.name, code, ...(ofDatabase ? {} : { message: error.message.slice(0, 300) }), where };
}
