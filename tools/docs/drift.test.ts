import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedPages, pagesFolder } from "./pages.ts";

const pages = await generatedPages();

test.each(Object.entries(pages))(
  "docs/generated/%s says what the code says; `npm run docs` writes it anew",
  (name, text) => {
    const file = `${pagesFolder}/${name}`;
    const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
    const lines = kept.split("\n");
    const stale = text.split("\n").find((line, nth) => line !== lines[nth]) ?? lines[text.split("\n").length];
    expect(stale, `${name} is stale: run npm run docs`).toBeUndefined();
  },
);

test("no page is left in docs/generated that nothing writes", () => {
  expect(readdirSync(pagesFolder).sort()).toEqual(Object.keys(pages).sort());
});
