// `npm run build`: the three apps by vite, server and command line by esbuild; only what has changed since it was built.
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";
import { alone } from "./lib/lock.mjs";
import { build, staleTargets } from "./lib/targets.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

ensureInstalled(root);
const faults = await alone(root, async () => build(root, staleTargets(root)));
for (const { name, error } of faults) console.error(`${name} could not be built:\n${error}`);
process.exitCode = faults.length > 0 ? 1 : 0;
