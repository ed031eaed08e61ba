import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the clone: where `.data` lies by default, and the built apps.
 *
 * Found from the sources, from the built server and from the built command line alike.
 */
export const cloneFolder = folderAbove(join("packages", "server", "package.json"));

/** The folder of this package, which holds the migrations. */
export const packageFolder = join(cloneFolder, "packages", "server");

function folderAbove(file: string): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, file))) return at;
    if (at === dirname(at)) throw new Error(`${file} was not found above ${import.meta.url}`);
  }
}
