import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The checking client brings a library of 25 kB (gzip) into the file that every public page loads. */
test("the public pages take nothing but types from the endpoints", () => {
  const source = join(import.meta.dirname, "..");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes(".test."),
  );
  expect(files.length).toBeGreaterThan(50);
  const taking = files.filter((name) =>
    /^(import|export) (?!type )[^;]*?from "(@pistor\/api|zod)/m.test(readFileSync(join(source, name), "utf8")),
  );
  expect(taking).toEqual([]);
});
