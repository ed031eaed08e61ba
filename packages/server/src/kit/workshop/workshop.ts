import type { ChildProcess, ForkOptions } from "node:child_process";
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packageFolder } from "../package-folder.ts";
import { Refusal } from "../refusal.ts";
import type { Order, Outcome, Work } from "./work.ts";

/** Where native code works that must not end the server: one process, one order after another. */
export interface Workshop {
  /** @throws {Refusal} what the work refused; 503 where the process ended over it or took too long, or too many wait */
  ask<Name extends keyof Work>(work: Name, asks: Work[Name]["asks"]): Promise<Work[Name]["makes"]>;
  /** Ends the process; what waits is refused. */
  close(): void;
}

export interface WorkshopOptions {
  /** How the process is started. */
  readonly start?: () => ChildProcess;
  /** One order may take this long, ms. */
  readonly patienceMs?: number;
  /** As many orders may wait behind the one that is made. */
  readonly mostWaiting?: number;
  /** Without orders for this long, ms, the process ends; the next order starts another. */
  readonly idleMs?: number;
}

interface Waiting {
  readonly order: Order;
  readonly done: (made: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** One order at a time, so that only the one over which the process ended is lost. */
export function openWorkshop({
  start = startWorker,
  patienceMs = 30_000,
  // Whoever waits here holds one of the sixteen connections to the database: half of them are left for everything else.
  mostWaiting = 7,
  idleMs = 120_000,
}: WorkshopOptions = {}): Workshop {
  const queue: Waiting[] = [];
  let worker: ChildProcess | null = null;
  let current: Waiting | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const settle = (act: (waiting: Waiting) => void) => {
    clearTimeout(patience);
    const done = current;
    current = null;
    if (done !== null) act(done);
    next();
  };
  const end = () => {
    const ended = worker;
    worker = null;
    ended?.removeAllListeners();
    ended?.kill("SIGKILL");
  };
  const open = (): ChildProcess => {
    const opened = start();
    // The server may end while its workshop is idle.
    opened.unref();
    opened.channel?.unref();
    opened.on("message", (outcome: Outcome) => {
      if (outcome.id === current?.order.id) settle((waiting) => tell(waiting, outcome));
    });
    opened.on("error", (error) => {
      if (worker === opened) worker = null;
      settle((waiting) => waiting.failed(ended(error)));
    });
    opened.on("exit", () => {
      if (worker === opened) worker = null;
      settle((waiting) => waiting.failed(ended()));
    });
    return opened;
  };
  const next = () => {
    if (current !== null) return;
    clearTimeout(idle);
    current = queue.shift() ?? null;
    if (current === null) {
      idle = setTimeout(end, idleMs);
      idle.unref();
      return;
    }
    patience = setTimeout(() => {
      end();
      settle((waiting) => waiting.failed(ended()));
    }, patienceMs);
    worker ??= open();
    worker.send(current.order, (error) => {
      if (error === null) return;
      end();
      settle((waiting) => waiting.failed(ended(error)));
    });
  };
  return {
    ask: (work, asks) =>
      new Promise((done, failed) => {
        if (queue.length >= mostWaiting) {
          failed(busy());
          return;
        }
        lastId += 1;
        queue.push({ order: { id: lastId, work, asks }, done: done as (made: unknown) => void, failed });
        next();
      }),
    close() {
      clearTimeout(idle);
      clearTimeout(patience);
      end();
      for (const waiting of [current, ...queue.splice(0)]) waiting?.failed(ended());
      current = null;
    },
  };
}

function tell({ done, failed }: Waiting, outcome: Outcome): void {
  if ("made" in outcome) done(outcome.made);
  else if ("refused" in outcome) {
    const { status, problem, message } = outcome.refused;
    failed(new Refusal(status, problem, message));
  } else failed(new Error(`The workshop met a fault: ${outcome.fault}`));
}

function ended(cause?: Error): Refusal {
  const refusal = new Refusal(
    503,
    "workshop.ended",
    "This could not be made: the program that sets papers and reads pictures stopped over it. Nothing is lost and everything else works. Try once more; if it stops again, write it by hand from the screen and tell your technician.",
  );
  refusal.cause = cause;
  return refusal;
}

function busy(): Refusal {
  return new Refusal(
    503,
    "workshop.busy",
    "Many papers and pictures are being made at once, and this one was not begun. Nothing is lost: try again in a few seconds.",
    { headers: { "retry-after": "3" } },
  );
}

/** From the sources the worker is run as it is written; from the built server it lies beside it. */
function startWorker(): ChildProcess {
  const here = fileURLToPath(import.meta.url);
  const options: ForkOptions = { serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] };
  if (!here.endsWith(".ts")) return fork(join(packageFolder, "dist", "workshop.mjs"), { ...options, execArgv: [] });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), { ...options, execArgv: ["--import", tsx] });
}

let opened: Workshop | undefined;

/** The server's own. Its process starts with the first order. */
export const workshop: Pick<Workshop, "ask"> = {
  ask: (work, asks) => {
    if (opened === undefined) {
      opened = openWorkshop();
      process.once("exit", () => opened?.close());
    }
    return opened.ask(work, asks);
  },
};
