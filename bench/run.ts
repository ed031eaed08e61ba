import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { bookingFigures } from "./booking.ts";
import { engineFigures } from "./engine.ts";
import { firstPageFigures } from "./first-page.ts";
import { mapFigures } from "./map.ts";
import { mapDragFigures } from "./map-drag.ts";
import type { Figure } from "./measure.ts";
import { paperFigures } from "./papers.ts";
import { processFigures } from "./processes.ts";
import { recallFigures } from "./recall.ts";
import { selfCheckFigures } from "./self-check.ts";
import { serverFigures } from "./server.ts";
import { sessionPageFigures } from "./session-page.ts";
import { stockFigures } from "./stock.ts";
import { surfaceFigures } from "./surface.ts";
import { surfaceViewFigures } from "./surface-view.ts";
import { wordingFigures } from "./wording.ts";

const root = resolve(import.meta.dirname, "..");
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "pistor-bench-"));
  folders.push(folder);
  return folder;
};

/** What is measured, in the order in which it is told. */
const parts: readonly (readonly [string, () => Figure[] | Promise<Figure[]>])[] = [
  ["The engine in process, on one core", engineFigures],
  ["The check of a wording in process, on one core", wordingFigures],
  ["The injection map in process, on one core", mapFigures],
  ["The injection map on the skin, in process, on one core", surfaceFigures],
  ["Papers, set in process (median of 31)", paperFigures],
  ["The command line, built, as a process (median of 15)", () => processFigures(root)],
  ["The server (median of 3)", () => serverFigures(root, newFolder)],
  ["A lot to its patients, and back (two clinics in one database)", () => recallFigures(newFolder())],
  ["Stock: fifty hands at one lot", () => stockFigures(root, newFolder())],
  ["The calendar: 32 clients who want the same times", () => bookingFigures(newFolder())],
  ["The first page, as a browser asks for it", () => firstPageFigures(root, newFolder())],
  ["The session page, as a browser opens it (median of 7)", () => sessionPageFigures(root, newFolder())],
  ["The injection map under the hand, Chromium without a GPU", () => mapDragFigures(root, newFolder())],
  ["The figure in three dimensions, Chromium without a GPU", () => surfaceViewFigures(root, newFolder())],
  ["The self-check on the public site", () => selfCheckFigures(root, newFolder())],
];

const file = join(root, "docs/bench.md");
// `npm run bench -- "first page"`: only the parts whose title holds these words; the others stay as they were measured.
const only = process.argv.slice(2).join(" ").toLowerCase();
const sections = only === "" ? new Map<string, string[]>() : readSections(readFileSync(file, "utf8"));
const chosen = parts.filter(([title]) => title.toLowerCase().includes(only));
if (chosen.length === 0) throw new Error(`No part is called "${only}": ${parts.map(([title]) => title).join("; ")}.`);

const loadBefore = loadavg()[0] ?? 0;
let failed = false;
for (const [title, measure] of chosen) {
  console.log(`\n${title}`);
  const apart = only === "" ? [] : [`Measured by itself. Load before: ${(loadavg()[0] ?? 0).toFixed(1)}.`, ""];
  try {
    const figures = await measure();
    for (const { what, target, measured, met } of figures)
      console.log(`${met === false ? "NO " : "   "} ${what}: ${measured} (${target})`);
    sections.set(title, [...apart, ...tableOf(figures)]);
  } catch (error) {
    failed = true;
    const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
    console.error(`could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    sections.set(title, [...apart, `Could not be measured: ${why}`]);
  }
}
for (const folder of folders) rmSync(folder, { recursive: true, force: true });

const [cpu] = cpus();
const machine =
  `Machine: ${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ` +
  `${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}. ` +
  `Load before the run: ${loadBefore.toFixed(1)}.`;
const page = [
  "# Speed and size",
  "",
  "Written by `npm run bench`. Figures depend on the machine and on what else it does; ratios within one run are the ones",
  "to trust. They are never a test.",
  "",
  // Of the run in which the other parts were measured.
  only === "" ? machine : (/^Machine: .*$/m.exec(readFileSync(file, "utf8"))?.[0] ?? machine),
  "",
  ...parts.flatMap(([title]) => {
    const lines = sections.get(title);
    return lines === undefined ? [] : [`## ${title}`, "", ...lines, ""];
  }),
];
writeFileSync(file, `${page.join("\n").trimEnd()}\n`);
console.log("\nWrote docs/bench.md.");
process.exitCode = failed ? 1 : 0;

/** What stands under each title. */
function readSections(text: string): Map<string, string[]> {
  const [, ...found] = text.split(/^## /m);
  return new Map(
    found.map((section): [string, string[]] => {
      const [title = "", ...lines] = section.trimEnd().split("\n");
      return [title, lines.slice(1)];
    }),
  );
}

function tableOf(figures: readonly Figure[]): string[] {
  return [
    "| what | target | measured | met |",
    "|---|---|---|---|",
    ...figures.map(
      ({ what, target, measured, met }) =>
        `| ${what} | ${target} | ${measured} | ${met === null ? "–" : met ? "yes" : "**no**"} |`,
    ),
  ];
}
