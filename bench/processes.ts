import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { allAnswered, faceMap, faceMix, facePlan } from "./documents.ts";
import type { Figure } from "./measure.ts";
import { median, ms } from "./measure.ts";

/** Of `pistor screen`, the verb that other programs call for each patient; the rest are measured beside it. */
const targetMs = 250;

/** The built command line as a process of its own, from start to end, each verb in turn so that all meet the same load. */
export function processFigures(root: string, rounds = 15): Figure[] {
  const pistor = join(root, "apps/cli/dist/pistor.mjs");
  const runs = [
    { name: "node -e 0", args: ["-e", "0"], input: "" },
    ...Object.entries({ screen: allAnswered, plan: facePlan, mix: faceMix, map: faceMap }).map(([verb, document]) => ({
      name: `pistor ${verb}`,
      args: [pistor, verb, "-"],
      input: JSON.stringify(document),
    })),
  ].map((run) => ({ ...run, took: [] as number[] }));
  for (let round = -1; round < rounds; round++)
    for (const { name, args, input, took } of runs) {
      const begun = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { input });
      const spent = performance.now() - begun;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      // The first round only brings the files into the system's memory.
      if (round >= 0) took.push(spent);
    }
  const bare = median(runs[0]?.took ?? []);
  return runs.map(({ name, took }, nth) => {
    const middle = median(took);
    return nth === 0
      ? { what: `${name}, what Node alone takes`, target: "–", measured: ms(middle), met: null }
      : {
          what: `\`${name}\` as a process`,
          target: name === "pistor screen" ? `≤ ${targetMs} ms` : "–",
          measured: `${ms(middle)} (${(middle / bare).toFixed(1)} × Node alone)`,
          met: name === "pistor screen" ? middle <= targetMs : null,
        };
  });
}
