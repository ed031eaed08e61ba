import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { StartFault } from "../start-fault.ts";
import type { Binaries } from "./binaries.ts";
import type { OsUser } from "./os-user.ts";
import { isWindows } from "./os-user.ts";

/** The role that owns the schema. It is the one that migrates; the server itself signs in as `pistor_app`. */
export const ownerRole = "pistor";

/**
 * Makes the cluster if there is none: in a folder beside it that is then renamed, so that a kill half way leaves
 * nothing that looks like a cluster.
 *
 * @throws {StartFault} when the disk is full or the folder cannot be used
 */
export function makeCluster(binaries: Binaries, folder: string, user: OsUser | null, password: string | null): boolean {
  removeHalfMade(folder);
  if (existsSync(join(folder, "PG_VERSION"))) return false;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartFault(
      `${folder} is not empty and holds no database of Pistor. Move what is in it away, or choose another data folder with PISTOR_DATA.`,
    );
  const half = `${folder}.half-${process.pid}`;
  mkdirSync(half, { mode: 0o700 });
  if (user !== null) chownSync(half, user.uid, user.gid);
  const secret = password === null ? null : passwordFile(half, password);
  const made = spawnSync(
    binaries.program("initdb"),
    [
      "-D",
      half,
      "-U",
      ownerRole,
      "--encoding=UTF8",
      "--no-instructions",
      // The builtin locale is the same on every machine: an upgrade of the system's own could corrupt an index.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(secret === null ? ["--auth=trust"] : ["--auth=scram-sha-256", `--pwfile=${secret}`]),
    ],
    { ...asUser(user), encoding: "utf8" },
  );
  if (secret !== null) rmSync(secret, { force: true });
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw initdbFault(folder, `${made.error?.message ?? ""}${made.stderr ?? ""}`);
  }
  // An empty folder of that name may be there already; rename replaces it.
  renameSync(half, folder);
  return true;
}

/** How to run a program of PostgreSQL: as its user, away from a folder it may not enter, with no setting of ours. */
export function asUser(user: OsUser | null) {
  return {
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    cwd: isWindows ? dirname(process.execPath) : "/",
    env: isWindows ? process.env : { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" },
  };
}

function removeHalfMade(folder: string): void {
  const prefix = `${basename(folder)}.half-`;
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(prefix)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
}

function passwordFile(half: string, password: string): string {
  const file = `${half}.${randomBytes(4).toString("hex")}.pw`;
  writeFileSync(file, password, { mode: 0o600 });
  return file;
}

function initdbFault(folder: string, said: string): StartFault {
  if (/No space left|ENOSPC|Disk quota/.test(said)) {
    const free = statfsSync(dirname(folder));
    const freeMb = Math.floor((free.bavail * free.bsize) / 1_048_576);
    return new StartFault(
      `The disk is full: the database needs about 100 MB and ${dirname(folder)} has ${freeMb} MB left. Free some space, or choose a folder on another disk with PISTOR_DATA. Nothing was written.`,
    );
  }
  if (/Permission denied|EACCES/.test(said))
    return new StartFault(
      `The database cannot be made in ${folder}: permission denied. Give the folder to the user who starts Pistor, or choose another with PISTOR_DATA.`,
    );
  return new StartFault(`The database could not be made in ${folder}. PostgreSQL says: ${said.trim().slice(-600)}`);
}
