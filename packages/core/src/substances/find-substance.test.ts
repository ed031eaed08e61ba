import { expect, test } from "vitest";
import { foldName } from "./find-substance.ts";

// As the words are written in Turkish (balık, fish), French (œufs, eggs), Danish (æg) and German (Eiweiß, egg white).
test.each([
  ["BALIK", "balık"],
  ["ŒUFS", "oeufs"],
  ["ÆG", "aeg"],
  ["Eiweiß", "EIWEISS"],
  ["Lidocaïne (2 %)", "lidocaine 2"],
])("%s and %s are the same words", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test("words that differ by a letter stay apart", () => {
  expect(foldName("procaine")).not.toBe(foldName("prilocaine"));
});
