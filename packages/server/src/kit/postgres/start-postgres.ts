import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartFault } from "../start-fault.ts";
import type { Binaries } from "./binaries.ts";
import { findBinaries } from "./binaries.ts";
import { asUser, makeCluster, ownerRole } from "./make-cluster.ts";
import type { OsUser } from "./os-user.ts";
import { isRoot, isWindows, userToDropTo } from "./os-user.ts";
import { disarmNote, isPostgres, runningPostmaster } from "./postmaster.ts";

export interface PostgresOptions {
  /** Holds `db` (the cluster), and `keys` on Windows. It exists and is ours. */
  readonly dataFolder: string;
  readonly logFile: string;
  /** Turns the disk's safety off. For tests alone: the server refuses to run on it. */
  readonly unsafe?: boolean;
}

export interface Postgres {
  /** How the schema's owner signs in; the server changes the name of the user. */
  readonly connection: { host: string; port: number; user: string; password?: string; database: string };
  /** True where a PostgreSQL was found running whose server had died. */
  readonly adopted: boolean;
  readonly made: boolean;
  readonly pid: number;
  /** Of the cluster. */
  readonly folder: string;
  /** Ends it and waits; what is committed stays. */
  stop(): Promise<void>;
  /** For the last moment of the process, which cannot wait. */
  stopNow(): void;
}

/**
 * Runs PostgreSQL on the data folder, or takes over the one that a killed server left running.
 *
 * It listens on a socket in a folder of mode 0700 that belongs to its own user, and nowhere else; on Windows, where
 * there is none, on a loopback port with a password (this way is not tested by us).
 *
 * @throws {StartFault} when it cannot be made or does not start
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const user = userToDropTo();
  const folder = join(realpathSync(options.dataFolder), "db");
  const password = isWindows ? keptPassword(join(options.dataFolder, "keys", "database")) : null;
  const binaries = findBinaries(options.dataFolder);
  const made = makeCluster(binaries, folder, user, password);

  const until = Date.now() + 60_000;
  for (;;) {
    const running = await readyPostmaster(folder, until);
    if (running !== null) return handle(binaries, folder, running, { made, adopted: true, password });
    disarmNote(folder);
    const started = await launch(binaries, folder, user, options);
    if (started !== null) return handle(binaries, folder, started, { made, adopted: false, password });
    if (Date.now() > until) throw new StartFault(`PostgreSQL did not start within a minute. See ${options.logFile}.`);
    await wait(50);
  }
}

type Running = { pid: number; socketFolder: string; port: number };

/** The PostgreSQL that already holds the folder, once it is ready; null when there is none. */
async function readyPostmaster(folder: string, until: number): Promise<Running | null> {
  for (;;) {
    const running = runningPostmaster(folder);
    if (running === null || running.ready) return running;
    if (Date.now() > until)
      throw new StartFault(
        `PostgreSQL (process ${running.pid}) holds ${folder} and does not get ready. End it and start again.`,
      );
    await wait(10);
  }
}

/**
 * How the schema's owner signs in to the PostgreSQL that another process runs on the data folder.
 *
 * @throws {StartFault} when none gets ready within the time given
 */
export async function findRunningPostgres(dataFolder: string, patienceMs = 10_000): Promise<Postgres["connection"]> {
  const folder = join(realpathSync(dataFolder), "db");
  for (const until = Date.now() + patienceMs; ; await wait(50)) {
    const running = runningPostmaster(folder);
    if (running?.ready === true)
      return connectionTo(running, isWindows ? keptPassword(join(dataFolder, "keys", "database")) : null);
    if (Date.now() > until)
      throw new StartFault(
        `The database in ${folder} does not run, though Pistor does. Stop Pistor and start it again.`,
      );
  }
}

/** Starts it and waits until it is ready; null when its folder was still held, so that the caller looks again. */
async function launch(
  binaries: Binaries,
  folder: string,
  user: OsUser | null,
  options: PostgresOptions,
): Promise<Running | null> {
  const place = isWindows ? await windowsPlace() : socketPlace(folder, user);
  const log = openSync(options.logFile, "a", 0o600);
  const from = sizeOf(options.logFile);
  const child = spawn(
    binaries.program("postgres"),
    ["-D", folder, ...place.flags, ...settings(options.unsafe ?? false)],
    {
      ...asUser(user),
      // Ctrl+C goes to every program of the terminal: PostgreSQL must outlive the requests that are being answered.
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  child.unref();
  // Until its caller has it in hand: a process that ends while it waits here must not leave it behind.
  const orphaned = () => {
    child.kill("SIGINT");
  };
  process.once("exit", orphaned);
  let ended = false;
  let failure = "";
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", (error) => {
    ended = true;
    failure = error.message;
  });
  for (;;) {
    const running = runningPostmaster(folder);
    if (running?.ready === true) {
      process.off("exit", orphaned);
      return { pid: running.pid, socketFolder: place.host, port: place.port };
    }
    if (ended) {
      process.off("exit", orphaned);
      const said = failure || readFileSync(options.logFile, "utf8").slice(from);
      if (/lock file .* already exists|shared memory block .* is still in use/s.test(said)) return null;
      throw startFault(folder, said, options.logFile);
    }
    await wait(5);
  }
}

function settings(unsafe: boolean): string[] {
  const set = {
    // What the log keeps must hold nothing of a patient: no statement, no value of a key.
    log_min_messages: "warning",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_timezone: "UTC",
    TimeZone: "UTC",
    lc_messages: "C",
    max_connections: "60",
    shared_buffers: "64MB",
    password_encryption: "scram-sha-256",
    ...(unsafe ? { fsync: "off", full_page_writes: "off", synchronous_commit: "off" } : {}),
  };
  return Object.entries(set).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

type Place = { host: string; port: number; flags: string[] };

/** A socket's whole name may have 107 bytes at most, so it cannot lie in the data folder. */
function socketPlace(folder: string, user: OsUser | null): Place {
  const parent = tmpdir().length < 60 ? tmpdir() : "/tmp";
  const wanted = join(parent, `pistor-${createHash("sha256").update(folder).digest("hex").slice(0, 10)}`);
  const host = ownFolder(wanted, user) ? wanted : mkdtempSync(`${wanted}-`);
  if (user !== null) chownSync(host, user.uid, user.gid);
  const flags = ["-k", host, "-c", "listen_addresses=", "-c", "unix_socket_permissions=0700"];
  return { host, port: 5432, flags };
}

/** Makes the folder, or says whether the one that is there is ours and closed: /tmp is open to everybody. */
function ownFolder(folder: string, user: OsUser | null): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  }
  const uid = user?.uid ?? process.getuid?.();
  return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
}

async function windowsPlace(): Promise<Place> {
  const port = await new Promise<number>((found, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
  return { host: "127.0.0.1", port, flags: ["-h", "127.0.0.1", "-p", String(port)] };
}

function keptPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, "utf8");
  mkdirSync(dirname(file), { recursive: true });
  const password = randomBytes(32).toString("base64url");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function connectionTo(running: Omit<Running, "pid">, password: string | null): Postgres["connection"] {
  return {
    host: isWindows ? "127.0.0.1" : running.socketFolder,
    port: running.port,
    user: ownerRole,
    ...(password === null ? {} : { password }),
    database: "postgres",
  };
}

function handle(
  binaries: Binaries,
  folder: string,
  running: Running,
  about: { made: boolean; adopted: boolean; password: string | null },
): Postgres {
  const { pid } = running;
  const signal = (name: "SIGINT" | "SIGQUIT") => {
    // The number could belong to another program by now.
    if (!isPostgres(pid, folder)) return;
    if (isWindows)
      spawnSync(binaries.program("pg_ctl"), ["stop", "-D", folder, "-m", name === "SIGINT" ? "fast" : "immediate"]);
    else process.kill(pid, name);
  };
  const ended = async (withinMs: number) => {
    for (const until = Date.now() + withinMs; Date.now() < until; await wait(10))
      if (!isPostgres(pid, folder)) return true;
    return false;
  };
  return {
    connection: connectionTo(running, about.password),
    adopted: about.adopted,
    made: about.made,
    pid,
    folder,
    async stop() {
      signal("SIGINT");
      if (!(await ended(8_000))) {
        signal("SIGQUIT");
        await ended(2_000);
      }
      if (!isWindows) removeIfEmpty(running.socketFolder);
    },
    stopNow: () => signal("SIGINT"),
  };
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another PostgreSQL has begun to use it, or it has gone already.
  }
}

function startFault(folder: string, said: string, logFile: string): StartFault {
  const last = said.trim().slice(-600);
  if (/No space left on device/.test(said))
    return new StartFault(
      `The disk that holds ${folder} is full: the database cannot start. Free some space and start again. Nothing that was saved is lost.`,
    );
  if (/has (wrong ownership|invalid permissions)|[Pp]ermission denied|EACCES/.test(said))
    return new StartFault(
      `The database in ${folder} cannot be opened: it belongs to another user, or its rights were changed. Start Pistor as the user who made it${isRoot ? "" : " (or as root)"}, or choose another folder with PISTOR_DATA. PostgreSQL says: ${last}`,
    );
  if (/database files are incompatible|initialized by PostgreSQL version/.test(said))
    return new StartFault(
      `The database in ${folder} was made by another version of PostgreSQL. Restore a backup into a new data folder (PISTOR_DATA), or use the version of Pistor that made it. PostgreSQL says: ${last}`,
    );
  return new StartFault(`PostgreSQL did not start on ${folder}. It says: ${last || "nothing"} (whole log: ${logFile})`);
}

function sizeOf(file: string): number {
  return lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
