#!/usr/bin/env node
// The built command line. `npm start` and `npm test` build it; this file only finds it and says so when it is missing.
import { existsSync } from "node:fs";

const built = new URL("../dist/pistor.mjs", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write(
    `${JSON.stringify({ problem: "cli.not-built", at: "", message: "Pistor is not built yet: run npm start or npm test once, in the folder of the clone." })}\n`,
  );
  process.exitCode = 2;
}
