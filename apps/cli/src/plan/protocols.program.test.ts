import { createHash } from "node:crypto";
import { planKnowledge } from "@pistor/knowledge/plan";
import { expect, test } from "vitest";
import type { Io } from "../kit/io.ts";
import { keptIo } from "../kit/kept-io.ts";
import { protocolsProgram } from "./protocols.program.ts";

async function call(...words: string[]) {
  const { io, out } = keptIo();
  await protocolsProgram.run(words, io);
  return out();
}

test("every protocol is in the list, by treatment where one is asked for, in each language without a hole", async () => {
  const all = JSON.parse(await call());
  expect(all).toMatchObject({ knowledge: planKnowledge.version });
  expect(all.protocols).toHaveLength(planKnowledge.protocols.length);
  const hair = await call("--treatment", "hair", "--format", "text");
  expect(hair).toContain("hair.dutasteride-moftah 1  8 × every 7 days, 2 × every 14 days, 1 × every 28 days");
  expect(hair).not.toContain("face.");
  for (const lang of ["tr", "de", "fr", "ar", "ru"])
    expect(await call("--format", "text", "--lang", lang)).not.toMatch(/protocol\.|evidence\.|[{}]|undefined/);
});

test("one protocol tells what was found before it tells the course", async () => {
  const text = await call("--id", "face.monthly-4", "--format", "text");
  const found = text.indexOf("low certainty");
  expect(found).toBeGreaterThan(0);
  expect(text.indexOf("4 × every 28 days")).toBeGreaterThan(found);
  expect(text).toContain("AMIN: 4 sessions at monthly intervals (methods)");
});

test("two versions are compared with words for each change", async () => {
  const { changes } = JSON.parse(await call("--id", "fat.deoxycholic", "--diff", "1", "2"));
  expect(changes).toContainEqual({
    what: "protocol.changed.drop",
    from: null,
    to: 0.2,
    tell: { what: "Drop, mL", from: "not stated", to: "0.2" },
  });
  expect(await call("--id", "fat.deoxycholic", "--diff", "1", "2", "--format", "text", "--lang", "de")).toContain(
    "Tropfen, mL: nicht angegeben → 0.2",
  );
});

test("what is exported can be read back, and not where a number of it was changed", async () => {
  const kept = keptIo();
  let file = "";
  const io: Io = {
    ...kept.io,
    writeFile: async (_, text) => {
      file = text;
    },
    readFile: async function* () {
      yield new TextEncoder().encode(file);
    },
  };
  // Its claims hold a number, which an answer of the command line would have worded.
  await protocolsProgram.run(["--id", "hair.ten-in-three-months", "--export", "x.json", "--on", "2026-11-22"], io);
  const document = JSON.parse(file);
  expect(document).toMatchObject({ format: "pistor.protocol.1", exportedOn: "2026-11-22" });
  expect(document.protocol.claims[1].says).toBe(126);
  await expect(protocolsProgram.run(["--check", "x.json"], io)).resolves.toBe(0);
  file = file.replace("126", "92");
  await expect(protocolsProgram.run(["--check", "x.json"], io)).rejects.toMatchObject({
    id: "protocol.changed-on-the-way",
  });
  expect(document.sha256).toHaveLength(createHash("sha256").update("").digest("hex").length);
});

test.each([
  [["--id", "face.standrad"], "plan.unknown-protocol", /face\.standard/],
  [["--id", "face.standard", "--version", "9"], "plan.unknown-protocol", /has no version 9: give 1/],
  [["--id", "fat.deoxycholic", "--diff", "1"], "cli.option-without-value", /older, then the newer/],
  [["--export", "x.json"], "cli.missing-option", /--id/],
  [["--treatment", "radiotherapy"], "plan.unknown-treatment", /needle-free/],
  [["face.standard"], "cli.too-many-words", /--id/],
  [["--id", "face.standard", "--export", "x.json", "--on", "today"], "cli.wrong-option", /YYYY-MM-DD/],
])("%j is not understood, and the message says what to give", async (words, id, message) => {
  await expect(call(...words)).rejects.toMatchObject({ id, message: expect.stringMatching(message) });
});
