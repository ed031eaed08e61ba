import { setTimeout as wait } from "node:timers/promises";
import type { Owner } from "./owner.ts";
import { StartFault } from "./start-fault.ts";

export interface RunningServer {
  readonly address: string;
  readonly pid: number;
}

/**
 * The server that holds the folder, once it answers. One that has only just begun is given the time of a first start.
 *
 * @throws {StartFault} when it lives and does not answer
 */
export async function findRunningServer(by: Owner, folder: string): Promise<RunningServer> {
  const patienceMs = Date.now() - by.claimedAt < 60_000 ? 30_000 : 3_000;
  for (const until = Date.now() + patienceMs; ; await wait(200)) {
    if (await answers(by)) return { address: by.address, pid: by.pid };
    if (Date.now() > until)
      throw new StartFault(
        `Pistor already holds ${folder} (process ${by.pid}) but does not answer at ${by.address}. Wait a little; if it stays, end that process and start again.`,
        3,
      );
  }
}

/** Whether it is really that server, and not another program at the same address. */
async function answers(by: Owner): Promise<boolean> {
  try {
    const reply = await fetch(`${by.address}/health`, { signal: AbortSignal.timeout(1000) });
    const { pistor } = (await reply.json()) as { pistor?: string };
    return pistor === by.instance;
  } catch {
    return false;
  }
}
