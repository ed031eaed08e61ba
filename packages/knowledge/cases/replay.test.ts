import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { treatments } from "@pistor/core/eligibility";
import { decisions } from "@pistor/core/evidence";
import { loadRelease, releases } from "@pistor/knowledge/releases";
import { describe, expect, test } from "vitest";
import type { KeptScreening } from "../../../tools/releases/decisions.ts";
import { answer } from "../../../tools/releases/decisions.ts";

const folder = new URL("../releases/", import.meta.url);

test("every release that is kept can be loaded, and no other", async () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...releases].sort());
  expect(loadRelease("2025.1.0")).toBeUndefined();
  expect(loadRelease("constructor")).toBeUndefined();
  for (const version of releases) expect((await loadRelease(version))?.version).toBe(version);
});

describe.each(releases)("by the rules of %s", (version) => {
  const file = new URL(`${version}/decisions.jsonl.gz`, folder);
  const kept: readonly KeptScreening[] = gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  test("ten thousand old decisions get the answer that they were given", async () => {
    const knowledge = await loadRelease(version);
    if (knowledge === undefined) throw new Error(`The rules of ${version} are not kept.`);
    expect(kept).toHaveLength(10_000);
    const changed = kept.flatMap((before) => {
      const now = JSON.parse(JSON.stringify(answer(knowledge, before.request)));
      return JSON.stringify(now) === JSON.stringify(before) ? [] : [{ before, now }];
    });
    expect(changed.slice(0, 3)).toEqual([]);
  });

  test("each decision is among them for each treatment, and each rule is found at least once", async () => {
    const seen = new Set(kept.map(({ request, decision }) => `${request.treatment} ${decision}`));
    const wanted = treatments.flatMap((treatment) => decisions.map((decision) => `${treatment} ${decision}`));
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
    const found = new Set(kept.flatMap(({ findings }) => findings.map(([rule]) => rule)));
    const rules = (await loadRelease(version))?.rules ?? [];
    expect(rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});
