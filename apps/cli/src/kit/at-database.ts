import { Problem } from "@pistor/core/basics";
import type { Opened } from "@pistor/server/kit";

/**
 * Runs a verb's work on the clinic's database, beside the running server or without one.
 *
 * The server's code is loaded here and not above: a verb's `--help` does not wait for it.
 *
 * @param make whether the data may be made where there is none yet
 * @throws {Problem} `server.cannot-be-used` with what to do, or what the work throws
 */
export async function atDatabase<Result>(
  { make }: { readonly make: boolean },
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const { codeOf, readSettings, StartFault, withClinicDatabase } = await import("@pistor/server/kit");
  try {
    return await withClinicDatabase(readSettings(process.env), { make }, work);
  } catch (error) {
    if (error instanceof StartFault) throw new Problem("server.cannot-be-used", "", error.message);
    const code = codeOf(error);
    if (/^(08|57P|53|ECONN|EPIPE|ENOENT|ETIMEDOUT)/.test(code))
      throw new Problem(
        "server.database-down",
        "",
        `The database stopped answering (${code}). What was not answered was not done: try again.`,
      );
    throw error;
  }
}
