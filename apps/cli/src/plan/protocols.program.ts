import { createHash } from "node:crypto";
import { Problem } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import type { Protocol } from "@pistor/core/plan";
import { diffProtocols, fingerprint, readProtocolDocument, writeProtocolDocument } from "@pistor/core/plan";
import { planKnowledge, protocolRoom } from "@pistor/knowledge/plan";
import { nearestIds } from "../evidence/nearest-ids.ts";
import type { Program } from "../kit/command.ts";
import type { Io } from "../kit/io.ts";
import { parseJson } from "../kit/parse-json.ts";
import { printed } from "../kit/printed.ts";
import { readWhole } from "../kit/read-input.ts";
import { readOptions } from "../kit/read-options.ts";
import { checkedText, diffText, listText, protocolText, wordChanges } from "./protocols-text.ts";

const help = `pistor protocols [--treatment TREATMENT] [--format text] [--lang LANGUAGE]
pistor protocols --id ID [--version VERSION] [--export FILE [--on DATE]]
pistor protocols --id ID --diff OLDER NEWER
pistor protocols --check FILE

Without --id one document: { knowledge, protocols }, each with its course, ranges, reviews, stop rule, maintenance,
technique, evidence and claims. A course of which too little is stated has notLaidOut and says why. null is not stated.

  --treatment  only those of a treatment: face, hair, pain …
  --id         one protocol; its version that holds, or the one of --version
  --diff       what a newer version changes: { older, newer, changes: [{ what, phase?, from, to, tell }] }
  --export     writes the protocol as a document with its citation and SHA-256, which a clinic can bring in
  --on         the day that the document names; today where left out
  --check      reads such a document and says whether a clinic could bring it in: { id, version, sha256, ofPistor }
  --format     text for a person, json otherwise`;

const takes = ["id", "version", "treatment", "diff", "export", "on", "check", "format", "lang"];
const every: readonly Protocol[] = [...planKnowledge.protocols, ...planKnowledge.earlierProtocols];
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** `pistor protocols`: the courses that Pistor knows of, their versions, and one as a document. */
export const protocolsProgram: Program = {
  verb: "protocols",
  does: "show protocols with who says what, compare two versions, write one as a document",
  help,
  run: async (all, io) => {
    const { words, given } = readOptions(all, takes);
    const text = oneOf("format", ["json", "text"] as const, given.format) === "text";
    const lang = oneOf("lang", languages, given.lang) ?? "en";
    const tell = (document: unknown, worded: string) =>
      io.stdout(`${text ? worded : printed(document, 2)}\n`).then(() => 0);
    const [newer, ...more] = words;
    if (more.length > 0 || (newer !== undefined && given.diff === undefined))
      throw new Problem(
        "cli.too-many-words",
        "",
        `The word ${words.at(-1)} is not known here: name a protocol with --id.`,
      );

    if (given.check !== undefined) {
      const checked = await check(io, given.check);
      return tell(checked, checkedText(checked));
    }
    if (given.id === undefined) {
      for (const needs of ["version", "diff", "export"] as const)
        if (given[needs] !== undefined)
          throw new Problem("cli.missing-option", "", `--${needs} is about one protocol: name it with --id.`);
      const protocols = ofTreatment(given.treatment);
      return tell({ knowledge: planKnowledge.version, protocols }, listText(protocols, lang));
    }
    if (given.diff !== undefined) {
      if (newer === undefined)
        throw new Problem(
          "cli.option-without-value",
          "",
          "--diff needs two versions after it: the older, then the newer.",
        );
      const pair = [find(given.id, given.diff), find(given.id, newer)] as const;
      return tell(...compared(pair, lang));
    }
    const protocol = find(given.id, given.version);
    if (given.export !== undefined) await write(io, given.export, protocol, given.on);
    return tell(protocol, protocolText(protocol, lang));
  },
};

function ofTreatment(treatment: string | undefined): readonly Protocol[] {
  const found = planKnowledge.protocols.filter((each) => treatment === undefined || each.treatment === treatment);
  if (found.length > 0) return found;
  const known = Object.keys(planKnowledge.defaultProtocol).join(", ");
  throw new Problem("plan.unknown-treatment", "", `The treatment ${treatment} is not known: give one of ${known}.`);
}

function find(id: string, version: string | undefined): Protocol {
  const versions = every.filter((each) => each.id === id);
  const found = version === undefined ? versions[0] : versions.find((each) => each.version === version);
  if (found !== undefined) return found;
  if (versions.length > 0)
    throw new Problem(
      "plan.unknown-protocol",
      "",
      `${id} has no version ${version}: give ${versions.map((each) => each.version).join(" or ")}.`,
    );
  const near = nearestIds(
    id,
    planKnowledge.protocols.map((each) => each.id),
  ).join(", ");
  throw new Problem("plan.unknown-protocol", "", `The protocol ${id} is not known: did you mean ${near}?`);
}

function compared([older, newer]: readonly [Protocol, Protocol], lang: Language): [unknown, string] {
  const changes = diffProtocols(older, newer);
  const named = ({ id, version }: Protocol) => ({ id, version });
  const worded = wordChanges(changes, lang);
  return [{ older: named(older), newer: named(newer), changes: worded }, diffText(older, newer, worded)];
}

async function write(io: Io, path: string, protocol: Protocol, on: string | undefined): Promise<void> {
  const day = on ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Problem("cli.wrong-option", "", `--on ${day} is no day: give it as YYYY-MM-DD.`);
  const by = { from: "Pistor", knowledge: planKnowledge.version, on: day };
  // As it is: the fingerprint is of its numbers, and an answer of the command line words them.
  const document = JSON.stringify(writeProtocolDocument(protocol, by, sha256), null, 2);
  try {
    await io.writeFile(path, `${document}\n`);
  } catch (error) {
    const code = (error as { code?: string } | null)?.code;
    if (code === undefined) throw error;
    throw new Problem("cli.unwritable-file", "", `The file ${path} could not be written (${code}): name another path.`);
  }
}

async function check(io: Io, path: string) {
  const protocol = readProtocolDocument(protocolRoom(), every, parseJson(await readWhole(io, path)), sha256);
  const hash = fingerprint(protocol, sha256);
  const ofPistor = every.some((each) => fingerprint(each, sha256) === hash);
  return { id: protocol.id, version: protocol.version, sha256: hash, ofPistor };
}

function oneOf<Word extends string>(option: string, known: readonly Word[], given: string | undefined) {
  if (given === undefined) return undefined;
  const found = known.find((each) => each === given);
  if (found === undefined)
    throw new Problem("cli.wrong-option", "", `--${option} ${given} is not known: give one of ${known.join(", ")}.`);
  return found;
}
