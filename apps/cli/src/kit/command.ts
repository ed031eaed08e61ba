import type { Language } from "@pistor/core/evidence";

/** What a command is told besides its document. */
export interface CommandOptions {
  readonly lang: Language;
  /** Options of this command alone, as given: `--svg FILE` is `{ svg: "FILE" }`. */
  readonly own: Readonly<Record<string, string>>;
}

/** One verb of the command line that reads one JSON document and answers with one. */
export interface Command {
  readonly verb: string;
  /** One line for `pistor --help`. */
  readonly does: string;
  /** The document it reads and the answer it gives, for `pistor VERB --help`. */
  readonly help: string;
  /** Names of its own options, without the dashes; each takes a value. */
  readonly takes?: readonly string[];
  /** @throws {Problem} when the document was not understood */
  readonly answer: (document: unknown, options: CommandOptions) => unknown;
  /** The same answer for a person. */
  readonly text: (answer: unknown, options: CommandOptions) => string;
  /** Files that an own option asked for, by path. */
  readonly files?: (answer: unknown, options: CommandOptions) => Readonly<Record<string, string>>;
}
