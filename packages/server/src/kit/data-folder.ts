import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { everybodyMayCross, isRoot, isWindows, userName } from "./postgres/os-user.ts";
import { codeOf, StartFault } from "./start-fault.ts";

/** Where a clinic's data lies: `db`, `files`, `keys`, `backups`, `logs`. */
export interface DataFolder {
  readonly path: string;
  /** Where it was asked for, when it had to be laid elsewhere; null when it lies there. */
  readonly askedFor: string | null;
}

/** What the folder holds, besides the note that says where it is. */
const parts = ["files", "keys", "backups", "logs"];

/**
 * Finds or makes the data folder, checks that it is ours and that it can be written.
 *
 * Under root PostgreSQL runs as another user. Where that user could not reach the folder (a clone in root's own home),
 * the data goes to `/var/lib/pistor-<hash>`, and `where` in the folder that was asked for says so.
 *
 * @throws {StartFault} when the folder belongs to another user, cannot be written, or the disk is full
 */
export function openDataFolder(askedFor: string, embedded: boolean): DataFolder {
  const asked = resolve(askedFor);
  try {
    makeFolder(asked, isRoot ? 0o711 : 0o700);
    mustBeOurs(asked);
    const path = placeOf(asked, embedded);
    if (path !== asked) {
      mkdirSync(path, { recursive: true, mode: 0o711 });
      mustBeOurs(path);
    }
    // Others may cross the folder on the way to the database's own, which is closed to them; they may not look.
    if (isRoot && embedded) chmodSync(path, 0o711);
    for (const part of parts) mkdirSync(join(path, part), { recursive: true, mode: 0o700 });
    mustBeWritable(path);
    return { path, askedFor: path === asked ? null : asked };
  } catch (error) {
    throw folderFault(asked, error);
  }
}

/** Node's own way to make the folders above too never ends where the system makes no folder at all, as in `/proc`. */
function makeFolder(path: string, mode: number): void {
  if (!existsSync(dirname(path))) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function placeOf(asked: string, embedded: boolean): string {
  const note = join(asked, "where");
  if (existsSync(note)) return readFileSync(note, "utf8").trim();
  if (!isRoot || !embedded || existsSync(join(asked, "db", "PG_VERSION")) || everybodyMayCross(dirname(asked)))
    return asked;
  const path = `/var/lib/pistor-${createHash("sha256").update(asked).digest("hex").slice(0, 10)}`;
  writeFileSync(note, `${path}\n`);
  return path;
}

function mustBeOurs(path: string): void {
  if (isWindows) return;
  const { uid } = statSync(path);
  if (uid === process.getuid?.()) return;
  throw new StartFault(
    `The data folder ${path} belongs to the user ${userName(uid)}. Start Pistor as that user, or choose another data folder with PISTOR_DATA.`,
  );
}

/** Rights alone do not say it: a disk can be full, or mounted for reading. */
function mustBeWritable(path: string): void {
  accessSync(path, constants.W_OK | constants.X_OK);
  const probe = join(path, `.probe-${process.pid}`);
  try {
    writeFileSync(probe, randomBytes(4096));
  } finally {
    rmSync(probe, { force: true });
  }
}

function folderFault(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (["EACCES", "EPERM", "EROFS", "ENOENT"].includes(code))
    return new StartFault(
      `The data folder ${path} cannot be written (${code}). Give it to the user who starts Pistor, or choose another with PISTOR_DATA.`,
    );
  if (["ENOSPC", "EDQUOT"].includes(code))
    return new StartFault(
      `The disk that holds ${path} is full. Free some space, or choose a folder on another disk with PISTOR_DATA. Nothing was written.`,
    );
  if (["ENOTDIR", "EEXIST"].includes(code))
    return new StartFault(`The data folder ${path} is not a folder. Choose another with PISTOR_DATA.`);
  return error;
}
