import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { hashOf } from "./sources.mjs";

const everywhere = ["package-lock.json", "tsconfig.base.json", "scripts/lib/targets.mjs"];
const engine = ["packages/core/src", "packages/knowledge/src", "packages/knowledge/releases", "packages/api/src"];
const server = [
  ...engine,
  "packages/knowledge/cases/nothing-against.ts",
  "packages/server/src",
  "packages/server/package.json",
];
const app = (name) => ({
  name,
  reads: [...everywhere, "tsconfig.web.json", ...engine, "packages/ui/src", "packages/ui/package.json", `apps/${name}`],
  to: `apps/${name}/dist`,
  make: (root, out) => vite(root, name, out),
});

/** What is built: from what, to where, and how. */
const targets = [
  app("clinic"),
  app("portal"),
  app("site"),
  { name: "server", reads: [...everywhere, ...server], to: "packages/server/dist", make: bundleServer },
  {
    name: "command line",
    reads: [...everywhere, ...server, "apps/cli/src", "apps/cli/package.json"],
    to: "apps/cli/dist",
    make: bundleCli,
  },
];

/** What was never built, or differs from its sources. */
export function staleTargets(root) {
  return targets
    .map((target) => ({ ...target, hash: hashOf(root, target.reads) }))
    .filter(({ to, hash }) => stampOf(root, to) !== hash);
}

function stampOf(root, to) {
  const stamp = join(root, to, ".stamp");
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
}

/**
 * Builds each aside and puts it in place whole: a build that fails leaves the one before it.
 *
 * @returns {Promise<{ name: string, error: string }[]>} what could not be built
 */
export async function build(root, stale) {
  if (stale.length === 0) return [];
  const started = Date.now();
  console.log(`Building ${stale.map(({ name }) => name).join(", ")} …`);
  const faults = [];
  const one = async ({ name, to, hash, make }) => {
    const aside = join(root, ".cache", `build-${process.pid}-${name.replace(" ", "-")}`);
    try {
      rmSync(aside, { recursive: true, force: true });
      mkdirSync(aside, { recursive: true });
      await make(root, aside);
      writeFileSync(join(aside, ".stamp"), hash);
      putInPlace(aside, join(root, to));
    } catch (error) {
      faults.push({ name, error: error.message });
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  };
  await Promise.all(stale.map(one));
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return faults;
}

function putInPlace(aside, to) {
  const old = `${aside}-old`;
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(aside, to);
  rmSync(old, { recursive: true, force: true });
}

async function vite(root, name, out) {
  const at = join(root, "apps", name);
  await command(
    join(root, "node_modules/vite/bin/vite.js"),
    ["build", "--outDir", out, "--emptyOutDir", "--logLevel", "warn"],
    at,
  );
}

/** One file of our own code; packages from npm stay where they are, as some have binaries. */
async function bundleServer(root, out) {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: {
      server: join(root, "packages/server/src/main.ts"),
      // A program of its own: what it makes is made by native code, which must not end the server.
      workshop: join(root, "packages/server/src/kit/workshop/worker.ts"),
    },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: "linked",
    sourcesContent: false,
    external: packagesOf(root),
    logLevel: "silent",
  });
}

/** Each verb in a file of its own, small and whole, so that `pistor screen` starts fast and alone. */
async function bundleCli(root, out) {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: [join(root, "apps/cli/src/main.ts")],
    outdir: out,
    entryNames: "pistor",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "esm",
    // The server's packages: only the verbs that run a clinic load them.
    external: Object.keys(
      JSON.parse(readFileSync(join(root, "packages/server/package.json"), "utf8")).dependencies,
    ).filter((name) => !name.startsWith("@pistor/") && name !== "zod"),
    logLevel: "silent",
  });
}

/** What our packages take from npm. */
function packagesOf(root) {
  const names = readdirSync(join(root, "packages")).flatMap((name) => {
    const file = join(root, "packages", name, "package.json");
    return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8")).dependencies ?? {}) : [];
  });
  return [...new Set(names)].filter((name) => !name.startsWith("@pistor/"));
}

function command(script, args, cwd) {
  return new Promise((done, failed) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    child.once("error", failed);
    child.once("close", (code) => (code === 0 ? done() : failed(new Error(plain(said) || `it ended with ${code}`))));
  });
}

/** Without colours, and without the bundler's own stack. */
function plain(text) {
  return stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => !/^\s+at /.test(line))
    .join("\n")
    .trim();
}
