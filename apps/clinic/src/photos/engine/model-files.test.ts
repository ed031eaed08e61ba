import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modelPath } from "../../../model-plugin.ts";
import { modelFiles } from "./model-files.ts";

// Hashes as written down when the models were tried: a package that changes them silently is seen here.
test.each(modelFiles)("$name is the file whose landmarks were measured", ({ name, sha256 }) => {
  expect(
    createHash("sha256")
      .update(readFileSync(modelPath(name)))
      .digest("hex"),
  ).toBe(sha256);
});
