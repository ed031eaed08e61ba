import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Asks at the terminal and does not show what is typed; "" when the terminal is closed instead. */
export function askHidden(question: string): Promise<string> {
  // readline shows what is typed by writing it: here it writes to nowhere.
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  return new Promise((answered) => {
    reader.once("line", answered);
    reader.once("close", () => answered(""));
    reader.once("SIGINT", () => process.exit(130));
  }).then((line) => {
    reader.close();
    process.stderr.write("\n");
    return String(line);
  });
}
