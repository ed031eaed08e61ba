import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Problem } from "@pistor/core/basics";
import { cloneFolder } from "../kit/clone-folder.ts";
import type { Program } from "../kit/command.ts";
import { readArguments } from "../kit/read-arguments.ts";

/** Where each floor keeps a slice, in the order in which a reader takes it. */
const rooms = [
  { floor: "data", at: (slice: string) => join("packages/knowledge/src", slice) },
  { floor: "cases", at: (slice: string) => join("packages/knowledge/cases", `${slice}.cases.ts`) },
  { floor: "cases by theme", at: (slice: string) => join("packages/knowledge/cases", slice) },
  { floor: "engine", at: (slice: string) => join("packages/core/src", slice) },
  { floor: "contract", at: (slice: string) => join("packages/api/src", slice) },
  { floor: "server", at: (slice: string) => join("packages/server/src", slice) },
  { floor: "parts", at: (slice: string) => join("packages/ui/src", slice) },
  { floor: "clinic", at: (slice: string) => join("apps/clinic/src", slice) },
  { floor: "portal", at: (slice: string) => join("apps/portal/src", slice) },
  { floor: "site", at: (slice: string) => join("apps/site/src", slice) },
  { floor: "command", at: (slice: string) => join("apps/cli/src", slice) },
] as const;

/** `pistor slice NAME`: the files of one capability on every floor. */
export const sliceProgram: Program = {
  verb: "slice",
  does: "list the files of a slice on every floor, in reading order",
  help: "pistor slice NAME [--format text]   NAME is a folder of packages/core/src, such as eligibility.\nAnswers { slice, floors: [{ floor, files }] }.",
  run: async (words, io) => {
    const { input: slice, format } = readArguments(words, []);
    if (slice === undefined) throw new Problem("cli.no-slice", "", "Name a slice, such as eligibility.");
    const root = cloneFolder();
    const floors = rooms.flatMap(({ floor, at }) => {
      const files = /^[a-z-]+$/.test(slice) ? filesAt(root, at(slice)) : [];
      return files.length === 0 ? [] : [{ floor, files }];
    });
    if (floors.length === 0)
      throw new Problem(
        "cli.unknown-slice",
        "",
        `No floor has a slice ${slice}: the slices are the folders of packages/core/src.`,
      );
    const text = floors.map(({ floor, files }) => [floor, ...files.map((file) => `  ${file}`)].join("\n")).join("\n");
    await io.stdout(format === "text" ? `${text}\n` : `${JSON.stringify({ slice, floors }, null, 2)}\n`);
    return 0;
  },
};

/** Doors first, tests last, else by name. */
function filesAt(root: string, at: string): string[] {
  const path = join(root, at);
  if (!existsSync(path)) return [];
  if (at.endsWith(".ts")) return [at];
  const weight = (file: string) => (/\.test\.tsx?$/.test(file) ? 2 : file.endsWith("/index.ts") ? 0 : 1);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort((one, other) => weight(one) - weight(other) || (one < other ? -1 : 1));
}
