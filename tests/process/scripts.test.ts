import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const lib = (name: string) => JSON.stringify(new URL(`../../scripts/lib/${name}.mjs`, import.meta.url).href);
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "pistor-clone-"));
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const node = (code: string, env: NodeJS.ProcessEnv = process.env) =>
  spawnSync(process.execPath, ["--input-type=module", "-e", code], { env, encoding: "utf8" });

test("a Node that is too old is told which one is needed, and one that is new enough is not stopped", () => {
  const on = (version: string) => node(`(await import(${lib("node-version")})).mustBeNewEnough("${version}")`);
  for (const version of ["18.20.4", "20.18.3"]) {
    expect(on(version).status, version).toBe(2);
    expect(on(version).stderr, version).toContain("20.19");
  }
  for (const version of ["20.19.0", "22.1.0", "24.9.0"]) expect(on(version).status, version).toBe(0);
});

test("of six who install or build at once, never two do", async () => {
  const work = `
    const { alone } = await import(${lib("lock")});
    const fs = await import("node:fs");
    const nap = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    const inside = ${JSON.stringify(join(clone, "inside"))};
    alone(${JSON.stringify(clone)}, () => {
      fs.mkdirSync(inside);
      nap(60);
      fs.rmdirSync(inside);
    });`;
  const ended = await Promise.all(
    Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, ["--input-type=module", "-e", work], { stdio: "ignore" });
      return new Promise((done) => child.once("close", done));
    }),
  );
  expect(ended).toEqual([0, 0, 0, 0, 0, 0]);
});

test("the lock of a process that was killed holds nobody up", () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  mkdirSync(join(clone, ".cache"));
  writeFileSync(join(clone, ".cache", "lock"), String(dead));
  const run = node(`(await import(${lib("lock")})).alone(${JSON.stringify(clone)}, () => console.log("done"))`);
  expect(run.stdout).toContain("done");
  expect(existsSync(join(clone, ".cache", "lock"))).toBe(false);
});

const lockfile = (version: string) =>
  JSON.stringify({
    packages: {
      "": {},
      "node_modules/zod": { version },
      "node_modules/other": { version: "1.0.0", optional: true, os: ["aix"] },
    },
  });
const ensure = (env?: NodeJS.ProcessEnv) =>
  node(`console.log((await import(${lib("install")})).ensureInstalled(${JSON.stringify(clone)}))`, env);

test("packages that are there are not installed again, whoever installed them", () => {
  writeFileSync(join(clone, "package-lock.json"), lockfile("4.6.7"));
  mkdirSync(join(clone, "node_modules/zod"), { recursive: true });
  writeFileSync(join(clone, "node_modules/zod/package.json"), "{}");
  writeFileSync(join(clone, "node_modules/.package-lock.json"), lockfile("4.6.7"));
  expect(ensure().stdout.trim()).toBe("false");
  expect(readFileSync(join(clone, "node_modules/.stamp"), "utf8")).toMatch(/^[0-9a-f]{64}$/);
});

test("where npm is missing, or cannot install, a person is told what to do, and nothing is stamped as done", () => {
  writeFileSync(join(clone, "package-lock.json"), lockfile("4.6.8"));
  const without = ensure({ PATH: "/nowhere" });
  expect(without.status).toBe(2);
  expect(without.stderr).toContain("npm was not found");
  const failing = join(clone, "bin");
  mkdirSync(failing);
  writeFileSync(join(failing, "npm"), "#!/bin/sh\necho 'network is down' >&2\nexit 1\n", { mode: 0o755 });
  const offline = ensure({ PATH: `${failing}:/bin:/usr/bin` });
  expect(offline.status).toBe(2);
  expect(offline.stderr).toContain("network is down");
  expect(offline.stderr).toContain("Check the network");
  expect(existsSync(join(clone, "node_modules/.stamp"))).toBe(false);
});
