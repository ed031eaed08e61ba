import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * A hash of every file that a build reads, by name and content; tests are not among them.
 *
 * @param {string} root
 * @param {readonly string[]} places files and folders
 */
export function hashOf(root, places) {
  const hash = createHash("sha256");
  for (const place of places)
    for (const file of filesOf(root, place))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
  return hash.digest("hex");
}

function filesOf(root, place) {
  const found = statSync(join(root, place), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [place];
  return readdirSync(join(root, place), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => name !== "dist" && name !== "node_modules" && !/\.test\.tsx?$/.test(name))
    .flatMap(({ name }) => filesOf(root, `${place}/${name}`));
}
