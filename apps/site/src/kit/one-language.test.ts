import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";
import { build } from "vite";
import { expect, test } from "vitest";

const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
/** Wordings of the knowledge come as they are, or as the extract for visitors. */
const languageOf = (module: string) =>
  /(?:\/packages\/knowledge\/src\/.*\.|virtual:visitor\/)(tr|de|fr|ar|ru)(?:\.ts)?$/.exec(module)?.[1];

/** The languages of the knowledge in a script and in all that it loads at once. */
function languagesIn(chunk: Rolldown.OutputChunk, chunks: ReadonlyMap<string, Rolldown.OutputChunk>): Set<string> {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = (each: Rolldown.OutputChunk | undefined) => {
    if (each === undefined || visited.has(each.fileName)) return;
    visited.add(each.fileName);
    for (const module of Object.keys(each.modules)) {
      const language = languageOf(module);
      if (language !== undefined) found.add(language);
    }
    for (const name of each.imports) visit(chunks.get(name));
  };
  visit(chunk);
  return found;
}

test("the site's scripts carry one language of the knowledge at most, and its first script none but English", async () => {
  const built = (await build({ configFile, logLevel: "silent", build: { write: false } })) as Rolldown.RolldownOutput;
  const list = built.output.filter((each) => each.type === "chunk");
  const chunks = new Map(list.map((chunk) => [chunk.fileName, chunk]));
  const inEach = list.map((chunk) => [chunk.fileName, [...languagesIn(chunk, chunks)]] as const);
  expect(inEach.filter(([, own]) => own.length > 1)).toEqual([]);
  expect(list.filter((chunk) => chunk.isEntry).flatMap((chunk) => [...languagesIn(chunk, chunks)])).toEqual([]);
  expect(new Set(inEach.flatMap(([, own]) => own))).toEqual(new Set(["tr", "de", "fr", "ar", "ru"]));
});
