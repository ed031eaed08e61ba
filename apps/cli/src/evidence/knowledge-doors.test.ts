import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { knowledgeDoors } from "./knowledge-doors.ts";

test("every slice of the knowledge that has a door is looked at", () => {
  const src = new URL("../../../../packages/knowledge/src/", import.meta.url);
  const slices = readdirSync(src).filter((slice) => readdirSync(new URL(`${slice}/`, src)).includes("index.ts"));
  expect(Object.keys(knowledgeDoors).sort()).toEqual(slices.sort());
});
