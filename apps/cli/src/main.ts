import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Io } from "./kit/io.ts";
import { isClosed, run } from "./kit/run.ts";

/** Writes and waits for room; a reader that has gone ends the program quietly. */
function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on("error", (error) => {
    if (isClosed(error)) process.exit(0);
    process.exitCode = 1;
  });
  return (text) => new Promise((done) => (stream.write(text) ? done() : stream.once("drain", done)));
}

const io: Io = {
  stdin: () => process.stdin,
  readFile: (path) => createReadStream(path),
  writeFile: (path, text) => writeFile(path, text),
  stdout: writer(process.stdout),
  stderr: writer(process.stderr),
};

process.exitCode = await run(process.argv.slice(2), io);
