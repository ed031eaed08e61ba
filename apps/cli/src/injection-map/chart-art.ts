import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The drawing of a chart, or null where the program runs without the clone's drawings beside it. */
export function chartArt(id: string): string | null {
  // Built and unbuilt, this file stands at different depths of the clone: look upwards for the drawings.
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const file = join(folder, "packages/knowledge/charts", `${id}.svg`);
    if (existsSync(file)) return readFileSync(file, "utf8");
    if (dirname(folder) === folder) return null;
  }
}
