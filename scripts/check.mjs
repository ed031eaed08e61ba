// Types, lint and formatting: what needs no running code. `npm run check`; also the first part of `npm test`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) =>
  fileURLToPath(new URL(`../node_modules/.bin/${name}${process.platform === "win32" ? ".cmd" : ""}`, import.meta.url));

/** Each check, in the order in which a reader wants to hear of it. */
const checks = [
  ["types of the pure floors", "tsc", ["-p", "tsconfig.pure.json"]],
  ["types of the screens", "tsc", ["-p", "tsconfig.web.json"]],
  ["types of server, command line and tests", "tsc", ["-p", "tsconfig.node.json"]],
  ["format and lint", "biome", ["check", "."]],
  ["lint with types", "oxlint", ["--type-aware", "--deny-warnings", "."]],
];

/** @returns {{ passed: number, failed: number }} */
export function runChecks() {
  let passed = 0;
  let failed = 0;
  for (const [name, command, args] of checks) {
    const run = spawnSync(bin(command), args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
    if (run.status === 0) {
      passed++;
      console.log(`ok      ${name}`);
    } else {
      failed++;
      console.log(`FAILED  ${name}\n${run.stdout}${run.stderr}${run.error ?? ""}`);
    }
  }
  return { passed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
