import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, from the sources and from the built file alike. */
export const packageFolder = folderAbove("package.json");

/** The folder of the clone: where `.data` lies by default, and the built apps. */
export const cloneFolder = join(packageFolder, "..", "..");

function folderAbove(file: string): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, file))) return at;
    if (at === dirname(at)) throw new Error(`${file} was not found above ${import.meta.url}`);
  }
}
