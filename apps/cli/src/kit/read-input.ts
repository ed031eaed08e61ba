import { Problem } from "@pistor/core/basics";
import type { Io } from "./io.ts";

/** More than any document of this contract needs, and little enough to hold. */
export const largestDocument = 16 * 1024 * 1024;

/**
 * The whole input as text.
 *
 * @param path a file, or `-` for standard input
 * @throws {Problem} `cli.no-such-file`, `cli.unreadable-file`, `document.not-text`, `document.too-large`
 */
export async function readWhole(io: Io, path: string): Promise<string> {
  let text = "";
  for await (const piece of pieces(io, path)) {
    text += piece;
    if (text.length > largestDocument) throw tooLarge();
  }
  return text;
}

/** The input line by line, without line ends; each no longer than a document may be. One that is no text is a problem in its place. */
export async function* readLines(io: Io, path: string): AsyncGenerator<string | Problem> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (last: Uint8Array) => {
    const line = lineOf([...begun, last], path);
    begun = [];
    length = 0;
    return line;
  };
  for await (const bytes of bytesOf(io, path)) {
    let from = 0;
    for (let end = bytes.indexOf(lineEnd); end !== -1; end = bytes.indexOf(lineEnd, from)) {
      yield take(bytes.subarray(from, end));
      from = end + 1;
    }
    begun.push(bytes.slice(from));
    length += bytes.length - from;
    if (length > largestDocument) throw tooLarge();
  }
  if (length > 0) yield take(new Uint8Array());
}

const lineEnd = 0x0a;

/** One line as text, or why it is none. */
function lineOf(parts: readonly Uint8Array[], path: string): string | Problem {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    const line = parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  } catch (error) {
    const problem = asProblem(error, path);
    if (problem instanceof Problem) return problem;
    throw error;
  }
}

async function* bytesOf(io: Io, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === "-" ? io.stdin() : io.readFile(path);
  } catch (error) {
    throw asProblem(error, path);
  }
}

async function* pieces(io: Io, path: string): AsyncGenerator<string> {
  // Wrong bytes would otherwise become question marks in a patient's words.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of bytesOf(io, path)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw asProblem(error, path);
  }
}

function asProblem(error: unknown, path: string): unknown {
  const code = (error as { code?: string } | null)?.code;
  const name = path === "-" ? "Standard input" : `The file ${path}`;
  if (code === "ENOENT") return new Problem("cli.no-such-file", "", `${name} does not exist: check its path.`);
  if (code === "EISDIR") return new Problem("cli.unreadable-file", "", `${name} is a folder: name a file in it.`);
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return new Problem("document.not-text", "", `${name} is not text in UTF-8: save it as UTF-8.`);
  if (typeof code === "string")
    return new Problem("cli.unreadable-file", "", `${name} could not be read (${code}): check that you may read it.`);
  return error;
}

function tooLarge(): Problem {
  return new Problem(
    "document.too-large",
    "",
    `The document is larger than ${largestDocument / 1024 / 1024} MiB: give one document, or many with --lines.`,
  );
}
