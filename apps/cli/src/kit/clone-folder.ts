import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "@pistor/core/basics";

/**
 * The clone that this file, or the bundle made of it, stands in.
 *
 * @throws {Problem} `cli.no-clone`
 */
export function cloneFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "packages/core/src"))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Problem("cli.no-clone", "", "The source is not here: run this from a clone of Pistor.");
    folder = above;
  }
  return folder;
}
