import { Problem } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { MemberRole } from "@pistor/server/team";
import { atDatabase } from "./at-database.ts";
import type { Program } from "./command.ts";
import type { Io } from "./io.ts";
import { mustHave, type Options, readOptions } from "./read-options.ts";
import { passwordHelp, readPassword } from "./read-password.ts";

const acts = {
  add,
  list,
  disable: (options: Options) => setWorking(options, false),
  enable: (options: Options) => setWorking(options, true),
  password: changePassword,
} as const satisfies Record<string, (options: Options, io: Io) => Promise<object>>;

/** `pistor user`: who may sign in at a clinic. */
export const userProgram: Program = {
  verb: "user",
  does: "add, list, disable or enable a clinic's members, and give them new passwords",
  help: `
pistor user add --clinic CODE --name NAME --email EMAIL --role ROLE [--title TITLE] [--language LANGUAGE] [--generate]
  ROLE is physician, nurse, coordinator, safety-officer or owner.
pistor user list --clinic CODE
pistor user disable --clinic CODE --email EMAIL     signs in no more; every open session ends at once
pistor user enable --clinic CODE --email EMAIL
pistor user password --clinic CODE --email EMAIL [--generate]     every open session ends at once

Each answers with one JSON object and keeps a line in the clinic's audit. list answers { clinic, members: [{ name, email,
role, works, hasPassword, lastSeen }] }; disable and password say in sessionsEnded how many were open, and disable in
visitsToMove how many visits ahead are booked with the member: the clinic's calendar names them until they are moved.

${passwordHelp}
The data folder is that of the server (PISTOR_DATA); it may run or not. pistor clinic list shows the codes.`,
  run: async (all, io) => {
    const options = readOptions(all, ["clinic", "name", "email", "role", "title", "language"], ["generate"]);
    const [name = "", ...more] = options.words;
    if (more.length > 0 || !Object.hasOwn(acts, name))
      throw new Problem("cli.unknown-act", "", `Say pistor user and one of ${Object.keys(acts).join(", ")}.`);
    const answer = await acts[name as keyof typeof acts](options, io);
    await io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  },
};

async function add(options: Options, io: Io) {
  const clinic = mustHave(options, "clinic");
  const { given } = options;
  const member = {
    name: mustHave(options, "name"),
    email: mustHave(options, "email"),
    // Roles and languages are checked with the rest of the document.
    role: mustHave(options, "role") as MemberRole,
    ...(given.title === undefined ? {} : { title: given.title }),
    ...(given.language === undefined ? {} : { language: given.language as Language }),
  };
  const { addMember } = await import("@pistor/server/team");
  const { password, shown } = await newPassword(options, io);
  const added = await atDatabase({ make: false }, ({ database }) => addMember(database, clinic, member, password));
  return { clinic, ...added, ...shown };
}

async function list(options: Options) {
  const clinic = mustHave(options, "clinic");
  const { findMembers } = await import("@pistor/server/team");
  return { clinic, members: await atDatabase({ make: false }, ({ database }) => findMembers(database, clinic)) };
}

async function setWorking(options: Options, works: boolean) {
  const clinic = mustHave(options, "clinic");
  const email = mustHave(options, "email");
  const team = await import("@pistor/server/team");
  const done = await atDatabase({ make: false }, ({ database }) => team.setWorking(database, clinic, email, works));
  return { clinic, works, ...done };
}

async function changePassword(options: Options, io: Io) {
  const clinic = mustHave(options, "clinic");
  const email = mustHave(options, "email");
  const team = await import("@pistor/server/team");
  const { password, shown } = await newPassword(options, io);
  const done = await atDatabase({ make: false }, ({ database }) =>
    team.changePassword(database, clinic, email, password),
  );
  return { clinic, ...done, ...shown };
}

/** `shown` is what is printed of it: the whole where Pistor made it, nothing where somebody knows it. */
async function newPassword({ flags }: Options, io: Io) {
  if (!flags.has("generate")) return { password: await readPassword(io), shown: {} };
  const { generatePassword } = await import("@pistor/server/team");
  const password = generatePassword();
  return { password, shown: { password } };
}
