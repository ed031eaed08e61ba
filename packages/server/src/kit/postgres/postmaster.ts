import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../start-fault.ts";

/** What a running PostgreSQL writes about itself in its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly port: number;
  readonly ready: boolean;
}

/** The PostgreSQL that holds the folder; null when none does, also where only its note is left over. */
export function runningPostmaster(folder: string): Postmaster | null {
  const lines = noteOf(folder);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid, folder)) return null;
  return {
    pid,
    port: Number(lines[3]),
    socketFolder: lines[4]?.trim() ?? "",
    ready: lines[7]?.trim() === "ready",
  };
}

/** Whether the process lives and is PostgreSQL on that folder: after a crash its number may be somebody else's. */
export function isPostgres(pid: number, folder: string): boolean {
  if (!lives(pid)) return false;
  if (process.platform === "win32")
    return /postgres/i.test(spawnSync("tasklist", ["/FI", `PID eq ${pid}`, "/NH"], { encoding: "utf8" }).stdout ?? "");
  if (process.platform !== "linux")
    return (spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "").includes(folder);
  try {
    // A process that has ended and waits for its parent has an empty command line: it holds nothing any more.
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(folder);
  } catch {
    return false;
  }
}

/**
 * Lets PostgreSQL start where its old note names a process that lives but is another program, as after a reboot.
 *
 * The note itself must stay: by its other lines PostgreSQL finds orphans that still write to the folder. It believes no
 * note that names its own parent, which we are about to be.
 */
export function disarmNote(folder: string): void {
  const [first, ...rest] = noteOf(folder);
  if (first === undefined || isPostgres(Number(first), folder) || !lives(Number(first))) return;
  writeFileSync(join(folder, "postmaster.pid"), [String(process.pid), ...rest].join("\n"));
}

function noteOf(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
