import type { Io } from "./io.ts";

/** An io that reads nothing and keeps what is written to standard output, to try a program without a process. */
export function keptIo(): { readonly io: Io; readonly out: () => string } {
  let out = "";
  const nothing = async function* () {};
  const io: Io = {
    stdin: nothing,
    readFile: nothing,
    writeFile: async () => {},
    stderr: async () => {},
    stdout: async (text) => {
      out += text;
    },
  };
  return { io, out: () => out };
}
