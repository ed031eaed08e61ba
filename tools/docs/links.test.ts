import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file}`);
const pages = ["README.md", "CONTRIBUTING.md", ...docs];

/** Where a page's links lead, without those to other sites. */
function linksOf(page: string): { file: string; part: string }[] {
  const targets = [...readFileSync(join(root, page), "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(
    (match) => match[1] ?? "",
  );
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = "", part = ""] = target.split("#");
      return { file: path === "" ? page : join(dirname(page), path), part };
    });
}

test.each(pages)("every link of %s leads to a file and a part of it that are there", (page) => {
  const lost = linksOf(page).filter(({ file, part }) => {
    const at = join(root, file);
    return !existsSync(at) || (part !== "" && !readFileSync(at, "utf8").includes(`<a id="${part}"></a>`));
  });
  expect(lost).toEqual([]);
});
