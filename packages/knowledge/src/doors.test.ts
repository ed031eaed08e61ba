import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { knowledgeDoors } from "./doors.ts";

test("every slice of the knowledge that has a door is looked at", () => {
  const src = new URL("./", import.meta.url);
  const slices = readdirSync(src)
    .filter((name) => statSync(new URL(name, src)).isDirectory())
    .filter((slice) => readdirSync(new URL(`${slice}/`, src)).includes("index.ts"));
  expect(slices.length).toBeGreaterThan(8);
  expect(Object.keys(knowledgeDoors).sort()).toEqual(slices.sort());
});
