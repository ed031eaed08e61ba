import type { Language } from "@pistor/core/evidence";
import type { Io } from "./io.ts";

/** What a command is told besides its document. */
export interface CommandOptions {
  readonly lang: Language;
  /** Options of this command alone, as given: `--svg FILE` is `{ svg: "FILE" }`. */
  readonly own: Readonly<Record<string, string>>;
}

/** One verb of the command line that reads one document and answers with one. */
export interface Command {
  readonly verb: string;
  /** One line for `pistor --help`. */
  readonly does: string;
  /** The document it reads and the answer it gives, for `pistor VERB --help`. */
  readonly help: string;
  /** `text` is given the input as it stands, and reads standard input where no file is named. JSON where left out. */
  readonly reads?: "json" | "text";
  /** Names of its own options, without the dashes; each takes a value. */
  readonly takes?: readonly string[];
  /** May be a promise. @throws {Problem} when the document was not understood */
  readonly answer: (document: unknown, options: CommandOptions) => unknown;
  /** The same answer for a person. */
  readonly text: (answer: unknown, options: CommandOptions) => string;
  /** Files that an own option asked for, by path. */
  readonly files?: (answer: unknown, options: CommandOptions) => Readonly<Record<string, string>>;
}

/** A verb that reads no document: it runs with the words that follow it, and gives its own exit status. */
export interface Program {
  readonly verb: string;
  readonly does: string;
  readonly help: string;
  /** @throws {Problem} when the words were not understood; the kit then prints it and exits with 2 */
  readonly run: (words: readonly string[], io: Io) => Promise<number>;
}
