import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Figure } from "./measure.ts";
import { median, seconds } from "./measure.ts";

export interface Running {
  readonly address: string;
  readonly readyMs: number;
  /** Megabytes of the server's own process, PostgreSQL not counted. */
  restingMb(): number;
  stop(): Promise<void>;
}

/** Starts Pistor as `npm start` does and waits for the clinic's page. */
export async function startPistor(root: string, folder: string): Promise<Running> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const server = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
    env: { PATH: process.env.PATH ?? "", PISTOR_DATA: folder, PISTOR_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (text) => {
      said += String(text);
    });
  for (;;) {
    if (await opens(`${address}/clinic/`)) break;
    if (server.exitCode !== null) throw new Error(`Pistor did not start:\n${said}`);
    if (performance.now() - begun > 120_000) {
      server.kill("SIGKILL");
      throw new Error(`Pistor did not open within two minutes:\n${said}`);
    }
    await wait(10);
  }
  return {
    address,
    readyMs: performance.now() - begun,
    restingMb: () => residentMb(server.pid ?? 0),
    stop: () => stopped(server),
  };
}

/**
 * First starts on empty folders and second starts on the same, to the first page; and what the server takes at rest.
 *
 * @param newFolder an empty folder that PostgreSQL's user may cross
 */
export async function serverFigures(root: string, newFolder: () => string, rounds = 3): Promise<Figure[]> {
  const first: number[] = [];
  const second: number[] = [];
  const resting: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const folder = newFolder();
    const fresh = await startPistor(root, folder);
    first.push(fresh.readyMs);
    await fresh.stop();
    const again = await startPistor(root, folder);
    second.push(again.readyMs);
    await wait(10_000);
    resting.push(again.restingMb());
    await again.stop();
  }
  const [one, two, mb] = [median(first), median(second), median(resting)];
  return [
    {
      what: "installed to first page, with initdb and demo clinic",
      target: "≤ 10 s",
      measured: seconds(one),
      met: one <= 10_000,
    },
    { what: "second start to first page", target: "≤ 4 s", measured: seconds(two), met: two <= 4000 },
    {
      what: "server at rest, 10 s after its start, without PostgreSQL",
      target: "≤ 200 MB",
      measured: `${mb.toFixed(0)} MB`,
      met: mb <= 200,
    },
  ];
}

async function opens(url: string): Promise<boolean> {
  try {
    const { status, headers } = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return status === 200 && (headers.get("content-type") ?? "").startsWith("text/html");
  } catch {
    return false;
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((done) => server.once("close", done));
  server.kill("SIGTERM");
  await ended;
}

function residentMb(pid: number): number {
  if (process.platform === "linux") {
    const [, kb] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kb) / 1024;
  }
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}
