import { Problem } from "@pistor/core/basics";
import { askHidden } from "./ask-hidden.ts";
import type { Io } from "./io.ts";
import { readWhole } from "./read-input.ts";

/** How a password reaches Pistor; for `--help`. */
export const passwordHelp = `The password is read from standard input, or from PISTOR_PASSWORD; at a terminal it is asked for and not shown.
With --generate Pistor makes one and prints it, once. At least 12 characters. It is never an argument, as others can
read the arguments of a program.`;

/**
 * A password from PISTOR_PASSWORD, the terminal or standard input, in this order.
 *
 * @throws {Problem} `cli.no-password`, `cli.passwords-differ`
 */
export async function readPassword(io: Io): Promise<string> {
  const set = process.env.PISTOR_PASSWORD;
  if (set !== undefined && set !== "") return set;
  if (process.stdin.isTTY) return askTwice();
  const password = (await readWhole(io, "-")).replace(/\r?\n$/, "");
  if (password === "") throw noPassword();
  return password;
}

async function askTwice(): Promise<string> {
  const password = await askHidden("New password (not shown): ");
  if (password === "") throw noPassword();
  if (password === (await askHidden("The same again: "))) return password;
  throw new Problem("cli.passwords-differ", "", "The two passwords differ: nothing was changed. Try again.");
}

function noPassword(): Problem {
  return new Problem(
    "cli.no-password",
    "",
    "There is no password: give one on standard input or in PISTOR_PASSWORD, or let --generate make one.",
  );
}
