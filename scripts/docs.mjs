// `npm run docs`: writes docs/generated/ from the code and the knowledge. A test fails when a page is stale.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
ensureInstalled(root);
const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
process.exitCode =
  spawnSync(process.execPath, [tsx, "tools/docs/write.ts"], { cwd: root, stdio: "inherit" }).status ?? 1;
