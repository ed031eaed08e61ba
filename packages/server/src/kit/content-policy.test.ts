import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { reactAriaStyles } from "./content-policy.ts";

test("the style sheets that are let in are the ones that the installed React Aria writes", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("react-aria/package.json"));
  const written = ["interactions/usePress.mjs", "overlays/usePreventScroll.mjs"].map((file) => {
    const code = readFileSync(join(folder, "dist/private", file), "utf8");
    const text = /textContent = `([\s\S]*?)`\.trim\(\)/.exec(code)?.[1] ?? "";
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(code)?.[1] ?? "";
    return text.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  });
  expect(reactAriaStyles).toEqual(written);
});
