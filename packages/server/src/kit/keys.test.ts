import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keysOf, openKeys } from "./keys.ts";

const own = new Uint8Array(32).fill(7);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pistor-keys-"));
  mkdirSync(join(folder, "keys"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was sealed opens again, whatever it is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (bytes, about) => {
      const keys = keysOf(own);
      expect(new Uint8Array(keys.open(keys.seal(bytes, about), about))).toEqual(bytes);
    }),
  );
});

test("one changed bit anywhere is seen, and so is another place", () => {
  const keys = keysOf(own);
  const sealed = keys.seal(new Uint8Array([1, 2, 3, 4]), "photo/a/1");
  for (let at = 0; at < sealed.bytes.length; at++) {
    const bytes = new Uint8Array(sealed.bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(() => keys.open({ ...sealed, bytes }, "photo/a/1"), String(at)).toThrow();
  }
  expect(() => keys.open(sealed, "photo/a/2")).toThrow();
  expect(() => keysOf(new Uint8Array(32).fill(8)).open(sealed, "photo/a/1")).toThrow();
});

test("the key of a folder is made once, is its owner's alone, and a spoilt one is never made anew", () => {
  const sealed = openKeys(folder).seal(new Uint8Array([5]), "x");
  expect(new Uint8Array(openKeys(folder).open(sealed, "x"))).toEqual(new Uint8Array([5]));
  const file = join(folder, "keys", "files.key");
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o600);
  writeFileSync(file, "half a ke");
  expect(() => openKeys(folder)).toThrow(/put back the file of your backup/);
  expect(readFileSync(file, "utf8")).toBe("half a ke");
});
