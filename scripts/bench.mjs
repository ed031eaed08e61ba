// `npm run bench`: measures, prints and writes docs/bench.md. Never part of `npm test`: a machine under load is no fault.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
ensureInstalled(root);
const build = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);
const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
process.exitCode =
  spawnSync(process.execPath, [tsx, "bench/run.ts", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" })
    .status ?? 1;
