import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alone } from "./lock.mjs";
import { mustBeNewEnough } from "./node-version.mjs";

const clone = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Installs what the lockfile names, unless it is there. Ends the process with 2 when that does not work.
 *
 * @param {string} root the clone
 * @returns {boolean} whether something was installed
 */
export function ensureInstalled(root = clone) {
  mustBeNewEnough();
  return alone(root, () => {
    const stamp = join(root, "node_modules", ".stamp");
    const wanted = stampOf(root);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
    const installed = !isComplete(root);
    if (installed) install(root);
    try {
      writeFileSync(stamp, wanted);
    } catch {
      // Installed by somebody else: it is complete, and is looked through again the next time.
    }
    return installed;
  });
}

function stampOf(root) {
  const lockfile = readFileSync(join(root, "package-lock.json"));
  const machine = `${process.versions.node.split(".")[0]} ${process.platform} ${process.arch}`;
  return createHash("sha256").update(lockfile).update(machine).digest("hex");
}

/** Whether npm's own note of what it installed agrees with the lockfile, as after somebody's own `npm ci`. */
function isComplete(root) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const there = JSON.parse(readFileSync(join(root, "node_modules", ".package-lock.json"), "utf8")).packages;
    const fits = (list) => list === undefined || list.includes(process.platform);
    const fitsCpu = (list) => list === undefined || list.includes(process.arch);
    const fitsLibc = (list) => list === undefined || process.platform !== "linux" || list.includes("glibc");
    return Object.entries(wanted).every(([path, { version, link, optional, os, cpu, libc }]) => {
      if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true;
      if (link) return existsSync(join(root, path, "package.json"));
      // A binary for this machine is wanted although it is optional; one for another machine is not.
      if (optional && !(os && fits(os) && fitsCpu(cpu) && fitsLibc(libc))) return true;
      return there[path]?.version === version && existsSync(join(root, path, "package.json"));
    });
  } catch {
    return false;
  }
}

function install(root) {
  console.log("Installing packages (once, about a minute) …");
  const started = Date.now();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (run.error?.code === "ENOENT")
    fail("npm was not found. It comes with Node: install Node from nodejs.org, or run `npm ci` where npm is.");
  if (run.status !== 0)
    fail(
      "The packages could not be installed; npm's own words are above. Check the network and the disk, then start again: nothing is half done that a new start would not mend.",
    );
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
