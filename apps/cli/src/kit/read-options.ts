import { Problem } from "@pistor/core/basics";

/** What the words after a verb that reads no document ask for. */
export interface Options {
  /** Words that are no option, such as `add` of `pistor user add`. */
  readonly words: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads the words after a verb. `--name value` and `--name=value` are the same.
 *
 * No message repeats a value, as one may be a password.
 *
 * @param takes options with a value, without the dashes
 * @param flags options without one
 * @throws {Problem} `cli.unknown-option`, `cli.option-without-value`, `cli.wrong-option`
 */
export function readOptions(
  all: readonly string[],
  takes: readonly string[],
  flagNames: readonly string[] = [],
): Options {
  const words: string[] = [];
  const given: Record<string, string> = {};
  const flags = new Set<string>();
  for (let nth = 0; nth < all.length; nth++) {
    const word = all[nth] ?? "";
    if (!word.startsWith("-")) {
      words.push(word);
      continue;
    }
    const [, name = "", joined] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flagNames.includes(name) && joined === undefined) flags.add(name);
    else if (takes.includes(name)) {
      const value = joined ?? all[++nth];
      if (value === undefined || value === "" || (joined === undefined && value.startsWith("--")))
        throw new Problem("cli.option-without-value", "", `--${name} needs a value after it.`);
      if (Object.hasOwn(given, name))
        throw new Problem("cli.wrong-option", "", `--${name} is given twice: give it once.`);
      given[name] = value;
    } else throw unknownOption(name, takes, flagNames);
  }
  return { words, given, flags };
}

/** @throws {Problem} `cli.missing-option` */
export function mustHave({ given }: Options, name: string): string {
  const value = given[name];
  if (value === undefined) throw new Problem("cli.missing-option", "", `--${name} is missing: give it with a value.`);
  return value;
}

function unknownOption(name: string, takes: readonly string[], flags: readonly string[]): Problem {
  if (name === "password")
    return new Problem(
      "cli.unknown-option",
      "",
      "A password is never an argument, which others can read: give it on standard input, in PISTOR_PASSWORD, or let --generate make one.",
    );
  const known = [...takes, ...flags, "help"].map((each) => `--${each}`).join(", ");
  return new Problem("cli.unknown-option", "", `An option is not known here: the options are ${known}.`);
}
