import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { LaunchOptions } from "playwright-core";

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "../../..");
const cache = join(root, ".cache", "chromium");

const args = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

const installed = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium to test with: the machine's own, else the one that ships inside an npm package (Linux on x64).
 *
 * The packaged one is for tests alone; it brings its own libraries, since a bare machine has none of them.
 */
export async function chromium(): Promise<LaunchOptions> {
  const own = installed.find((path) => path !== undefined && existsSync(path));
  if (own !== undefined && process.env.TEST_BUNDLED_BROWSER === undefined) return { executablePath: own, args };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chromium found: install Chrome or Chromium, or set CHROME_PATH to its program.");
  const folder = await unpacked();
  const executablePath = join(folder, "chromium");
  const env: Record<string, string> = { ...plainEnv(), FONTCONFIG_FILE: fontConfiguration(folder) };
  if (spawnSync(executablePath, ["--version"], { env, timeout: 20_000 }).status !== 0)
    env.LD_LIBRARY_PATH = join(folder, "al2023", "lib");
  return { executablePath, args, env };
}

/** Unpacks beside and renames, so that a test run cut off half way leaves no half browser. */
async function unpacked(): Promise<string> {
  const home = dirname(require.resolve("@sparticuz/chromium")).split("/build")[0] ?? "";
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const folder = join(cache, version);
  if (existsSync(join(folder, ".done"))) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "unpack-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    const { default: packaged } = (await import("@sparticuz/chromium")) as {
      default: { executablePath(): Promise<string> };
    };
    await packaged.executablePath();
    const { inflate } = (await import(join(home, "build/esm/lambdafs.js"))) as {
      inflate(file: string): Promise<string>;
    };
    await inflate(join(home, "bin/al2023.tar.br"));
    await inflate(join(home, "bin/fonts.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(fresh, ".done"), version);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** The pages bring their own fonts, but without a single one on the machine Chromium ends itself while they load. */
function fontConfiguration(folder: string): string {
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>`,
  );
  return file;
}

function plainEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
