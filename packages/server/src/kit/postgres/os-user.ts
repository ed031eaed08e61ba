import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StartFault } from "../start-fault.ts";

/** The user that PostgreSQL runs as. Left out: the one who started us. */
export interface OsUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export const isRoot = process.getuid?.() === 0;
export const isWindows = process.platform === "win32";

/**
 * The user to drop to, as PostgreSQL refuses to run as root; nobody to drop to when we are not root.
 *
 * It must be a user that the machine knows by name: initdb looks its own name up.
 */
export function userToDropTo(passwd = "/etc/passwd"): OsUser | null {
  if (!isRoot) return null;
  const known = readFileSync(passwd, "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const row = known.find((each) => each[0] === name);
    if (row !== undefined) return { name, uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new StartFault(
    'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". Make one (useradd --system postgres), or start Pistor as an ordinary user.',
  );
}

/** The name of a user by number, for messages; the number itself when the machine does not know it. */
export function userName(uid: number): string {
  try {
    const row = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"))
      .find((each) => Number(each[2]) === uid);
    return row?.[0] === undefined || row[0] === "" ? `uid ${uid}` : `"${row[0]}"`;
  } catch {
    return `uid ${uid}`;
  }
}

/** Whether every folder on the way may be crossed by users who are not its owner. The folder itself counts too. */
export function everybodyMayCross(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const mode = modeOf(at);
    // A folder that is not there yet is made by us, with rights that let the user through.
    if (mode !== null && (mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function modeOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.mode ?? null;
}
