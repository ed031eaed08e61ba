// `npm start`: installs what is missing, builds what has changed, then serves in the foreground until it is stopped.
// Plain Node without a package, as on a fresh clone there is none.
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";
import { staleTargets } from "./lib/targets.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

ensureInstalled(root);
if (staleTargets(root).length > 0) {
  // In a process of its own: what a build has loaded would stay in the server's memory.
  const built = spawnSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))], {
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status === null ? 1 : built.status);
}
await import(pathToFileURL(`${root}/packages/server/dist/server.mjs`).href);
