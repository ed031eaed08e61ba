import { atDatabase } from "./at-database.ts";
import type { Program } from "./command.ts";
import { refuseWords } from "./refuse-words.ts";

/** `pistor migrate`: the schema that this code knows. A start of the server does the same. */
export const migrateProgram: Program = {
  verb: "migrate",
  does: "bring the database's schema up to date",
  help: `Runs the migrations that the database has not seen, each in a transaction of its own, and starts no server. A start of
the server does the same. While Pistor runs on an older schema it is refused: stop it first.
Answers { from, to, ran }: names of migrations; from is null where there was no schema.`,
  run: async (words, io) => {
    refuseWords("migrate", words);
    const { migrationNames } = await import("@pistor/server/kit");
    const names = migrationNames();
    const ran = await atDatabase({ make: true }, async ({ migrated }) => migrated);
    const from = names[names.length - ran.length - 1] ?? null;
    await io.stdout(`${JSON.stringify({ from, to: names.at(-1) ?? null, ran }, null, 2)}\n`);
    return 0;
  },
};
