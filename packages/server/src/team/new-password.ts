import { randomInt } from "node:crypto";
import { Problem } from "@pistor/core/basics";

/** With fewer, all that people think of can be tried on a stolen database. */
export const fewestCharacters = 12;
/** What the sign-in page takes. */
const mostCharacters = 200;

/**
 * Refuses a password that is guessed first.
 *
 * @param known words that a stranger knows: the e-mail, the name, the clinic's code
 * @throws {Problem} `team.weak-password`, `team.wrong-password`; the message never holds the password
 */
export function mustBeStrong(password: string, known: readonly string[]): void {
  const characters = Array.from(password);
  if (characters.length < fewestCharacters)
    throw weak(`has ${characters.length} characters: give ${fewestCharacters} or more, such as four words`);
  if (new Set(characters).size < 5) throw weak("repeats a few characters: give one with more different ones");
  if (known.some((word) => word.toLowerCase() === password.toLowerCase()))
    throw weak("is the name or the e-mail itself: give another");
  if (password.length > mostCharacters || /\p{Cc}/u.test(password))
    throw new Problem(
      "team.wrong-password",
      "/password",
      `The password must be one line of at most ${mostCharacters} characters.`,
    );
}

function weak(why: string): Problem {
  return new Problem("team.weak-password", "/password", `The password ${why}.`);
}

/** Without characters that are taken for each other on paper. */
const letters = "abcdefghijkmnpqrstuvwxyz23456789";

/** Twenty characters of 32 each, 100 bits: by chance alone it is never found. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
