import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "./start-fault.ts";

/** Who holds a data folder. The start of the process tells it from a later one of the same number. */
export interface Owner {
  readonly pid: number;
  readonly started: string;
  readonly address: string;
  /** Milliseconds since 1970, by the owner's clock. */
  readonly claimedAt: number;
  /** Told again by the server's own `/health`, so that another program on the port is not taken for it. */
  readonly instance: string;
}

export type Claim =
  | { readonly held: true; readonly owner: Owner; release(): void }
  | { readonly held: false; readonly by: Owner };

/**
 * Claims the data folder for this process: one folder, one server.
 *
 * The note of an owner that is dead is put aside. It is put in place whole, by a link, as a reader must never find half.
 */
export function claimFolder(folder: string, address: string): Claim {
  const file = join(folder, "owner.json");
  const owner: Owner = {
    pid: process.pid,
    started: startOf(process.pid),
    address,
    claimedAt: Date.now(),
    instance: randomUUID(),
  };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return { held: true, owner, release: () => release(file, owner) };
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      }
      const found = read(file);
      if (found !== null && lives(found)) return { held: false, by: found };
      putAside(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Of two that find the same dead owner one may already have made its own note: that one is put back. */
function putAside(file: string, judged: Owner | null): void {
  const aside = `${file}.dead-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== null && moved.instance !== judged?.instance && lives(moved)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function release(file: string, owner: Owner): void {
  if (read(file)?.instance === owner.instance) rmSync(file, { force: true });
}

function read(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    return null;
  }
}

function lives(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  return startOf(owner.pid) === owner.started;
}

/** When a process started, in words that only it has; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      // The name, second field, may hold spaces and brackets; the start is the 20th field after it. A dead one is "Z".
      const after = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return after[0] === "Z" ? "ended" : `${boot}:${after[19]}`;
    }
    if (process.platform === "win32") return "";
    return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  } catch {
    return "ended";
  }
}
