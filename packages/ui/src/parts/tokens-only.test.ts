import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folders = ["packages/ui/src", "apps/clinic/src", "apps/portal/src", "apps/site/src"];
const root = join(import.meta.dirname, "../../../..");

test("no part or screen names a colour of its own: tokens only", () => {
  const found = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(root, folder, file)),
    )
    .filter((file) => /\.(tsx|css)$/.test(file) && !file.endsWith("tokens.css"))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter(
          (line) =>
            /#[0-9a-fA-F]{3,8}\b(?!["'`]?\))/.test(line) &&
            /(color|fill|stroke|background|border|shadow).*#[0-9a-fA-F]{3,8}\b/.test(line),
        )
        .map((line) => `${file.slice(root.length + 1)}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test("pages read from either side: no style says left or right", () => {
  const found = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(root, folder, file)),
    )
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) =>
          /(margin|padding|border)-(left|right)|(^|[\s{;])(left|right)\s*:|text-align:\s*(left|right)/.test(line),
        )
        .map((line) => `${file.slice(root.length + 1)}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
