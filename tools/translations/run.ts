import { readFileSync, writeFileSync } from "node:fs";
import { sourceHash } from "@pistor/core/evidence";
import type { Compared } from "./compare.ts";
import { compare } from "./compare.ts";
import { seal } from "./seal.ts";
import type { Translated, TranslationSet } from "./sets.ts";
import { translated, translationSets } from "./sets.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const root = new URL("../../", import.meta.url);

const [flag, lang, ...ids] = process.argv.slice(2);
if (flag === undefined) process.exitCode = list() ? 0 : 1;
else if (flag === "--seal" && isTranslated(lang) && ids.length > 0) process.exitCode = sealAll(lang, ids) ? 0 : 1;
else {
  say("npm run translations                          lists what is missing, stale or unknown");
  say(`npm run translations -- --seal LANG ID [ID …]  after it was read again (${translated.join(", ")})`);
  process.exitCode = 2;
}

/** @returns whether every wording is there and fresh */
function list(): boolean {
  let open = 0;
  for (const { name, originals, translations } of translationSets)
    for (const each of translated) {
      const found = compare(originals, translations[each]);
      const lines = (Object.keys(found) as (keyof Compared)[]).flatMap((kind) =>
        found[kind].map((id) => `  ${kind} ${id}\n    en ${sourceHash(originals[id] ?? "")} ${originals[id] ?? "-"}`),
      );
      open += lines.length;
      say(`${name} ${each}: ${Object.keys(originals).length} wordings, ${lines.length} open`);
      lines.forEach(say);
    }
  return open === 0;
}

/** Shows both sentences of each id, and stamps the translation with the English one as it is now. */
function sealAll(into: Translated, wanted: readonly string[]): boolean {
  return wanted.map((id) => sealOne(into, id)).every(Boolean);
}

function sealOne(into: Translated, id: string): boolean {
  const set = translationSets.find(({ translations }) => translations[into][id] !== undefined);
  const original = set?.originals[id];
  if (set === undefined || original === undefined) {
    say(`${id}: not translated into ${into}, or no English sentence has the id. Nothing was sealed.`);
    return false;
  }
  say(`${id}\n  en ${original}\n  ${into} ${set.translations[into][id]?.[1]}`);
  return write(set, into, id, sourceHash(original));
}

function write(set: TranslationSet, into: Translated, id: string, hash: string): boolean {
  for (const file of set.files(into)) {
    const sealed = seal(readFileSync(new URL(file, root), "utf8"), id, hash);
    if (sealed === null) continue;
    writeFileSync(new URL(file, root), sealed);
    say(`  sealed ${hash} in ${file}`);
    return true;
  }
  say(`  ${id} stands in none of ${set.files(into).join(", ")}. Nothing was sealed.`);
  return false;
}

function isTranslated(value: string | undefined): value is Translated {
  return translated.some((each) => each === value);
}
