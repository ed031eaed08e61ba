import { Problem } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";

/** What the words after a verb ask for. */
export interface Arguments {
  /** A path, `-` for standard input, undefined where none is named. */
  readonly input: string | undefined;
  readonly lines: boolean;
  readonly format: "json" | "text";
  readonly lang: Language;
  readonly own: Readonly<Record<string, string>>;
}

/**
 * Reads the words after a verb. `--name value` and `--name=value` are the same; `--` ends the options.
 *
 * @param takes names of the verb's own options
 * @throws {Problem} `cli.unknown-option`, `cli.option-without-value`, `cli.wrong-option`, `cli.too-many-files`
 */
export function readArguments(words: readonly string[], takes: readonly string[]): Arguments {
  const inputs: string[] = [];
  const own: Record<string, string> = {};
  let lines = false;
  let format: Arguments["format"] = "json";
  let lang: Language = "en";
  for (let nth = 0; nth < words.length; nth++) {
    const word = words[nth] ?? "";
    if (word === "--") {
      inputs.push(...words.slice(nth + 1));
      break;
    }
    if (!word.startsWith("--")) {
      if (word.startsWith("-") && word !== "-") throw unknownOption(word, takes);
      inputs.push(word);
      continue;
    }
    const [name, joined] = splitOnce(word.slice(2), "=");
    if (name === "lines") {
      if (joined !== undefined)
        throw new Problem("cli.wrong-option", "", "--lines takes no value: leave the value out.");
      lines = true;
      continue;
    }
    if (name !== "format" && name !== "lang" && !takes.includes(name)) throw unknownOption(word, takes);
    const value = joined ?? words[++nth];
    if (value === undefined || value === "")
      throw new Problem("cli.option-without-value", "", `--${name} needs a value after it.`);
    if (name === "format") format = oneOf("--format", ["json", "text"], value);
    else if (name === "lang") lang = oneOf("--lang", languages, value);
    else own[name] = value;
  }
  if (inputs.length > 1)
    throw new Problem(
      "cli.too-many-files",
      "",
      `One document is read at a time, and ${inputs.length} are named: name one.`,
    );
  return { input: inputs[0], lines, format, lang, own };
}

function splitOnce(text: string, at: string): readonly [string, string | undefined] {
  const where = text.indexOf(at);
  return where < 0 ? [text, undefined] : [text.slice(0, where), text.slice(where + 1)];
}

function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw new Problem("cli.wrong-option", "", `${option} ${given} is not known: give one of ${words.join(", ")}.`);
  return found;
}

function unknownOption(word: string, takes: readonly string[]): Problem {
  const known = ["lines", "format", "lang", "help", ...takes].map((name) => `--${name}`).join(", ");
  return new Problem("cli.unknown-option", "", `The option ${word} is not known here: the options are ${known}.`);
}
