// `npm run keep-release`: keeps the rules of today's version, and 10,000 decisions made by them, for good.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { decisions } from "@pistor/core/evidence";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { answer } from "./decisions.ts";
import { situations } from "./situations.ts";

const seed = 20_261_122;
const count = 10_000;
const folder = fileURLToPath(
  new URL(`../../packages/knowledge/releases/${eligibilityKnowledge.version}/`, import.meta.url),
);
if (existsSync(folder)) {
  process.stderr.write(
    `${eligibilityKnowledge.version} is kept already and is never written again: give the knowledge a new version.\n`,
  );
  process.exit(1);
}
const substances = eligibilityKnowledge.substances.map(({ id }) => id);
const kept = situations(seed, count, substances).map((request) => answer(eligibilityKnowledge, request));
mkdirSync(folder);
writeFileSync(`${folder}eligibility.json`, `${JSON.stringify(eligibilityKnowledge)}\n`);
writeFileSync(
  `${folder}decisions.jsonl.gz`,
  gzipSync(`${kept.map((one) => JSON.stringify(one)).join("\n")}\n`, { level: 9 }),
);
const counts = decisions.map((decision) => `${kept.filter((one) => one.decision === decision).length} ${decision}`);
process.stdout.write(
  `Kept ${eligibilityKnowledge.version}: ${counts.join(", ")}. Add it to packages/knowledge/releases/index.ts.\n`,
);
