import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { floors, impure, outside, rooms, slices } from "./house.ts";

type Floor = keyof typeof floors;
const root = resolve(import.meta.dirname, "..");
const floorNames = Object.keys(floors) as Floor[];

function filesOf(floor: Floor): string[] {
  const src = join(root, floors[floor].at, "src");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(src, file));
}
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const sliceOf = (floor: Floor, file: string) => relative(join(root, floors[floor].at, "src"), file).split("/")[0] ?? "";
const importsOf = (file: string) =>
  [
    ...readFileSync(file, "utf8").matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from "([^"]+)"|\bimport\("([^"]+)"\)/g),
  ].map((match) => match[1] ?? match[2] ?? "");

/** Every way in which the code differs from `house.ts`, in words. */
function faults(): string[] {
  const found: string[] = [];
  for (const floor of floorNames)
    for (const file of filesOf(floor)) {
      const name = relative(root, file);
      const slice = sliceOf(floor, file);
      for (const target of importsOf(file)) {
        const other = floorNames.find((each) => target === `@pistor/${each}` || target.startsWith(`@pistor/${each}/`));
        if (
          other !== undefined &&
          other !== floor &&
          !isTest(file) &&
          !(floors[floor].imports as readonly string[]).includes(other)
        )
          found.push(
            `${name} imports ${target}: ${floor} may import ${floors[floor].imports.join(", ") || "no other floor"}`,
          );
        if (other === "testkit" && !isTest(file))
          found.push(`${name} imports ${target}: the testkit is for tests alone`);
        if (target.startsWith(".")) {
          const to = relative(join(root, floors[floor].at), resolve(dirname(file), target));
          if (to.startsWith("..") && !to.startsWith("../../packages/") && !isTest(file))
            found.push(`${name} imports ${target}: it leaves its floor by a path`);
          const toSlice = to.split("/")[1] ?? "";
          if (floor === "core" && to.startsWith("src/") && toSlice !== slice) {
            const order = slices as readonly string[];
            if (order.indexOf(toSlice) > order.indexOf(slice))
              found.push(`${name} imports ${target}: ${toSlice} stands below ${slice}`);
            if (!to.endsWith("/index.ts")) found.push(`${name} imports ${target}: go through the door, index.ts`);
          }
        }
        const allowed = (outside as Partial<Record<Floor, readonly string[]>>)[floor];
        const isOutside = !target.startsWith(".") && !target.startsWith("@pistor/");
        if (allowed && isOutside && !isTest(file) && !allowed.includes(target))
          found.push(`${name} imports ${target}: ${floor} may import ${allowed.join(", ") || "nothing from outside"}`);
      }
      if ((floor === "core" || floor === "knowledge") && !isTest(file))
        for (const word of impure)
          if (readFileSync(file, "utf8").includes(word)) found.push(`${name} says ${word}: take it as an argument`);
      if (readFileSync(file, "utf8").match(/^export \* from/m))
        found.push(`${name} says export *: name what the door gives`);
    }
  return found;
}

test("no floor, slice or package is reached from where it must not be, and the engine reads no clock", () => {
  expect(faults()).toEqual([]);
});

test("a folder is called by a slice or by a room that its floor may have", () => {
  const strangers = floorNames.flatMap((floor) =>
    readdirSync(join(root, floors[floor].at, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter((entry) => !(slices as readonly string[]).includes(entry.name))
      .filter((entry) => !((rooms as Record<string, readonly string[]>)[entry.name] ?? []).includes(floor))
      .map((entry) => `${floors[floor].at}/src/${entry.name}`),
  );
  expect(strangers).toEqual([]);
});

test("a file is kebab-case and ends in its role", () => {
  const odd = floorNames.flatMap(filesOf).filter((file) => !/\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.tsx?$/.test(file));
  expect(odd.map((file) => relative(root, file))).toEqual([]);
});
