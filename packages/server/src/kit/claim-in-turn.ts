import { setTimeout as wait } from "node:timers/promises";
import type { Claim } from "./owner.ts";
import { claimFolder } from "./owner.ts";
import { StartFault } from "./start-fault.ts";

/** The address of a holder that serves nothing: a command that uses the data folder for a moment. */
export const noAddress = "";

const patienceMs = 60_000;

/**
 * Claims the data folder; where a command holds it, waits until that has ended, as it takes seconds.
 *
 * @returns the claim, or the server that holds the folder
 * @throws {StartFault} when the command does not end
 */
export async function claimInTurn(folder: string, address: string): Promise<Claim> {
  for (const until = Date.now() + patienceMs; ; await wait(100)) {
    const claim = claimFolder(folder, address);
    if (claim.held || claim.by.address !== noAddress) return claim;
    if (Date.now() > until)
      throw new StartFault(
        `A command of Pistor (process ${claim.by.pid}) holds ${folder} and does not end. End that process and start again.`,
        3,
      );
  }
}
