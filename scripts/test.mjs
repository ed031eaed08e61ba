// `npm test`: installs what is missing, builds, then types, lint, house rules, unit, database, process and browser tests.
// The last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = `${root}test-output`;
const only = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const wanted = (name) => only.length === 0 || only.includes(name);
let passed = 0;
let failed = 0;
let skipped = 0;
const count = (more) => {
  passed += more.passed;
  failed += more.failed;
};

ensureInstalled(root);
mkdirSync(output, { recursive: true });

if (wanted("check")) {
  const { runChecks } = await import("./check.mjs");
  count(runChecks());
}

const build = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
count(build.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

for (const project of ["unit", "database", "process", "browser"]) {
  if (!wanted(project)) continue;
  console.log(`\n── ${project} tests`);
  count(runTests(project));
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one kind of test and counts from its report, so that a run that crashed half way is not counted as passed. */
function runTests(project) {
  const report = `${output}/${project}.json`;
  rmSync(report, { force: true });
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const args = [
    vitest,
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(report, "utf8"));
  // A test that this machine cannot run says why where it stands, and is counted apart.
  const left = result.numPendingTests + result.numTodoTests;
  const reasons = result.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "skipped" || status === "pending" || status === "todo"),
  );
  for (const { fullName } of reasons) console.log(`skipped, for the reason printed above: ${fullName}`);
  skipped += left;
  const bad = result.numFailedTests;
  // A file that could not be loaded has no failed test of its own, yet the run has failed.
  const broken = run.status !== 0 && bad === 0 ? 1 : 0;
  return { passed: result.numPassedTests, failed: bad + broken };
}
