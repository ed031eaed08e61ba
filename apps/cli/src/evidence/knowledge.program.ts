import { Problem } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { indexKnowledge, languages } from "@pistor/core/evidence";
import { openKnowledge } from "@pistor/knowledge/doors";
import { version } from "@pistor/knowledge/evidence";
import type { Program } from "../kit/command.ts";
import { printed } from "../kit/printed.ts";
import { readOptions } from "../kit/read-options.ts";
import type { Entry, KnowledgeDocument, Part } from "./knowledge-document.ts";
import { countsOf, entriesOf, partKinds, parts } from "./knowledge-document.ts";
import { entryText, listText } from "./knowledge-text.ts";
import { nearestIds } from "./nearest-ids.ts";

const help = `pistor knowledge [ID] [--kind KIND] [--disagree] [--format text] [--lang LANGUAGE]

Without an ID one document: { version, counts, ${parts.join(", ")} }.
Each part is a list; every entry says its kind, slice, claims, and usedBy: the rules, protocols, techniques, instructions
and places that point at it. A parameter gives settled, claimed (the lowest and highest number that anybody claims) and
disagree; a rule disagree, its condition with limits by id, and what it tells.

  ID           one thing: a parameter, rule, card, regulation, refused claim, fact, indication, source, substance or
               product for the skin; with its kind before it where two share an id (substance:lidocaine)
  --kind       only ${parts.join(", ")}
  --disagree   only parameters and rules of which sources say different things
  --json       JSON, as without it
  --format     text for a person, json otherwise`;

/** `pistor knowledge`: everything that Pistor knows, with who says it and where it is used. */
export const knowledgeProgram: Program = {
  verb: "knowledge",
  does: "show what Pistor knows: claims, settled values, where sources disagree, where each is used",
  help,
  run: async (all, io) => {
    const asked = readAsked(all);
    const index = indexKnowledge(await openKnowledge());
    const entries = entriesOf(index, asked.lang);
    if (asked.id !== undefined) {
      const entry = find(asked.id, entries, asked.part);
      await io.stdout(`${asked.text ? entryText(entry) : printed(entry, 2)}\n`);
      return 0;
    }
    const shown = parts
      .filter((part) => asked.part === undefined || part === asked.part)
      .map((part) => [part, asked.disagree ? entries[part].filter((each) => each.disagree === true) : entries[part]])
      .filter(([, list]) => !asked.disagree || (list ?? []).length > 0);
    const document: KnowledgeDocument = { version, counts: countsOf(index, entries), ...Object.fromEntries(shown) };
    await io.stdout(`${asked.text ? listText(document) : printed(document, 2)}\n`);
    return 0;
  },
};

interface Asked {
  readonly id: string | undefined;
  readonly part: Part | undefined;
  readonly disagree: boolean;
  readonly text: boolean;
  readonly lang: Language;
}

function readAsked(all: readonly string[]): Asked {
  const { words, given, flags } = readOptions(all, ["kind", "format", "lang"], ["disagree", "json"]);
  if (words.length > 1)
    throw new Problem("cli.too-many-words", "", `One id is shown at a time, and ${words.length} are named: name one.`);
  const format = oneOf("format", ["json", "text"] as const, given.format);
  if (flags.has("json") && format === "text")
    throw new Problem("cli.wrong-option", "", "--json and --format text ask for two things: leave one out.");
  return {
    id: words[0],
    part: oneOf("kind", parts, given.kind),
    disagree: flags.has("disagree"),
    text: format === "text",
    lang: oneOf("lang", languages, given.lang) ?? "en",
  };
}

function oneOf<Word extends string>(option: string, known: readonly Word[], given: string | undefined) {
  if (given === undefined) return undefined;
  const found = known.find((each) => each === given);
  if (found === undefined)
    throw new Problem("cli.wrong-option", "", `--${option} ${given} is not known: give one of ${known.join(", ")}.`);
  return found;
}

/** @throws {Problem} `knowledge.unknown-id` with the ids that were most likely meant */
function find(asked: string, entries: Readonly<Record<Part, readonly Entry[]>>, wanted: Part | undefined): Entry {
  const [, kind, rest] = /^([a-z]+):(.+)$/.exec(asked) ?? [];
  const named = parts.find((each) => partKinds[each] === kind);
  const [id, part] = rest === undefined || named === undefined ? [asked, wanted] : [rest, wanted ?? named];
  const all = (part === undefined ? parts : [part]).flatMap((each) => entries[each]);
  const found = all.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const near = nearestIds(
    id,
    all.map((entry) => entry.id),
  );
  const among = part === undefined ? "Nothing" : `No ${partKinds[part]}`;
  throw new Problem("knowledge.unknown-id", "", `${among} has the id ${id}: did you mean ${near.join(", ")}?`);
}
