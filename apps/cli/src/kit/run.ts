import type { ProblemDocument } from "@pistor/core/basics";
import { Problem, problemDocument } from "@pistor/core/basics";
import type { Command, Program } from "./command.ts";
import { commands } from "./commands.ts";
import { generalHelp, versionLine } from "./help.ts";
import type { Io } from "./io.ts";
import { parseJson } from "./parse-json.ts";
import { printed } from "./printed.ts";
import type { Arguments } from "./read-arguments.ts";
import { readArguments } from "./read-arguments.ts";
import { readLines, readWhole } from "./read-input.ts";

/** An answer was given. */
const answered = 0;
/** Pistor itself is at fault. */
const ownFault = 1;
/** The input was not understood. */
const notUnderstood = 2;

/** Any verb that `commands` may name. */
export type Verbs = Readonly<
  Record<string, { readonly does: string; readonly load: () => Promise<Command | Program> }>
>;

/**
 * Runs one call of the command line and gives its exit status.
 *
 * Standard output holds the answer and nothing else; a fault is one JSON object on standard error, never a stack trace.
 *
 * @param argv the words after `pistor`
 */
export async function run(argv: readonly string[], io: Io, verbs: Verbs = commands): Promise<number> {
  try {
    return await answer(argv, io, verbs);
  } catch (error) {
    const fault = faultOf(error);
    await io.stderr(`${JSON.stringify(fault)}\n`);
    return fault.problem === "internal" ? ownFault : notUnderstood;
  }
}

async function answer([verb, ...words]: readonly string[], io: Io, verbs: Verbs): Promise<number> {
  if (verb === undefined) throw new Problem("cli.no-verb", "", "Say what to do: pistor --help lists the verbs.");
  if (verb === "--help" || verb === "-h" || verb === "help") return await print(io, generalHelp(verbs));
  if (verb === "--version" || verb === "-v") return await print(io, await versionLine());
  if (verb.startsWith("-"))
    throw new Problem(
      "cli.unknown-option",
      "",
      `The option ${verb} is not known here: name a verb first, as pistor --help lists them.`,
    );
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (known === undefined)
    throw new Problem(
      "cli.unknown-verb",
      "",
      `The verb ${verb} is not known: the verbs are ${Object.keys(verbs).join(", ")}.`,
    );
  const loaded = await known.load();
  const options = words.includes("--") ? words.slice(0, words.indexOf("--")) : words;
  if (options.includes("--help") || options.includes("-h")) return await print(io, verbHelp(loaded));
  if ("run" in loaded) return await loaded.run(words, io);
  const given = readArguments(words, loaded.takes ?? []);
  return given.lines ? await answerLines(loaded, given, io) : await answerOne(loaded, given, io);
}

async function answerOne(command: Command, given: Arguments, io: Io): Promise<number> {
  const text = await readWhole(io, inputOf(command, given));
  const reply = await command.answer(command.reads === "text" ? text : parseJson(text), given);
  for (const [path, content] of Object.entries(command.files?.(reply, given) ?? {})) await write(io, path, content);
  await io.stdout(given.format === "text" ? ensureLineEnd(command.text(reply, given)) : `${printed(reply, 2)}\n`);
  return answered;
}

/** One answer a line, in order; a line that is not understood gives its problem in its place, and the rest go on. */
async function answerLines(command: Command, given: Arguments, io: Io): Promise<number> {
  let first: ProblemDocument | undefined;
  let number = 0;
  let worst = answered;
  for await (const line of readLines(io, inputOf(command, given))) {
    number += 1;
    if (typeof line === "string" && line.trim() === "") continue;
    try {
      if (line instanceof Problem) throw line;
      const reply = await command.answer(command.reads === "text" ? line : parseJson(line), given);
      await io.stdout(given.format === "text" ? ensureLineEnd(command.text(reply, given)) : `${printed(reply)}\n`);
    } catch (error) {
      if (isClosed(error)) throw error;
      const fault = faultOf(error);
      first ??= { ...fault, message: `Line ${number}: ${fault.message}` };
      if (fault.problem === "internal") worst = ownFault;
      else if (worst === answered) worst = notUnderstood;
      await io.stdout(`${JSON.stringify(fault)}\n`);
    }
  }
  if (first !== undefined) await io.stderr(`${JSON.stringify(first)}\n`);
  return worst;
}

function inputOf(command: Command, given: Arguments): string {
  if (given.input !== undefined) return given.input;
  if (command.reads === "text") return "-";
  throw new Problem(
    "cli.no-document",
    "",
    `Name the file to read, or - for standard input: pistor ${command.verb} FILE.`,
  );
}

async function write(io: Io, path: string, content: string): Promise<void> {
  try {
    await io.writeFile(path, content);
  } catch (error) {
    const code = (error as { code?: string } | null)?.code;
    if (code === undefined) throw error;
    throw new Problem("cli.unwritable-file", "", `The file ${path} could not be written (${code}): name another path.`);
  }
}

function verbHelp(loaded: Command | Program): string {
  const usage =
    "run" in loaded
      ? ""
      : `\n\nusage: pistor ${loaded.verb} ${loaded.reads === "text" ? "[FILE | -]" : "FILE | -"} [--lines] [--format text] [--lang LANGUAGE]${(loaded.takes ?? []).map((name) => ` [--${name} VALUE]`).join("")}`;
  return `pistor ${loaded.verb} · ${loaded.does}\n\n${loaded.help.trim()}${usage}`;
}

async function print(io: Io, text: string): Promise<number> {
  await io.stdout(ensureLineEnd(text));
  return answered;
}

function ensureLineEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** The other end of the pipe has gone: nobody reads on, and nothing is wrong. */
export function isClosed(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "EPIPE";
}

function faultOf(error: unknown): ProblemDocument {
  if (error instanceof Problem) return problemDocument(error);
  if (isClosed(error)) throw error;
  const said = error instanceof Error ? `${error.name}: ${error.message.split("\n")[0]}` : String(error);
  return {
    problem: "internal",
    at: "",
    message: `Pistor itself is at fault, not the document (${said}). Please report it with the document, without names.`,
  };
}
