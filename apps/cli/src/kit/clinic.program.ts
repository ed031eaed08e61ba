import { Problem } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { atDatabase } from "./at-database.ts";
import type { Program } from "./command.ts";
import type { Io } from "./io.ts";
import { mustHave, type Options, readOptions } from "./read-options.ts";
import { passwordHelp, readPassword } from "./read-password.ts";

const takes = [
  "code",
  "name",
  "city",
  "country",
  "time-zone",
  "phone",
  "languages",
  "rooms",
  "owner",
  "email",
] as const;

/** `pistor clinic`: a clinic of real patients, from the first minute. */
export const clinicProgram: Program = {
  verb: "clinic",
  does: "make a clinic with its first owner, or list the clinics",
  help: `
pistor clinic add --code CODE --name NAME --country TR --time-zone Europe/Istanbul --owner NAME --email EMAIL
                  [--city CITY] [--phone NUMBER] [--languages tr,en] [--rooms "Room 1,Room 2"] [--generate]
  Makes a clinic of real patients and the member who owns it. CODE is what its members sign in with: small letters,
  digits, dashes. Answers { clinic, email, role } and with --generate the password.
pistor clinic list
  Answers { clinics: [{ code, name, city, country, timeZone, demo }] }.

${passwordHelp}
The data folder is that of the server (PISTOR_DATA); it may run or not.`,
  run: async (all, io) => {
    const options = readOptions(all, takes, ["generate"]);
    const [act, ...more] = options.words;
    if (more.length > 0 || (act !== "add" && act !== "list"))
      throw new Problem("cli.unknown-act", "", "Say pistor clinic add or pistor clinic list.");
    const answer = act === "add" ? await add(options, io) : await list();
    await io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  },
};

async function add(options: Options, io: Io) {
  const { given } = options;
  const clinic = {
    code: mustHave(options, "code"),
    name: mustHave(options, "name"),
    country: mustHave(options, "country"),
    timeZone: mustHave(options, "time-zone"),
    ...(given.city === undefined ? {} : { city: given.city }),
    ...(given.phone === undefined ? {} : { phone: given.phone }),
    // Which languages there are is checked with the rest of the document.
    ...(given.languages === undefined ? {} : { languages: parts(given.languages) as Language[] }),
    ...(given.rooms === undefined ? {} : { rooms: parts(given.rooms) }),
  };
  const owner = { name: mustHave(options, "owner"), email: mustHave(options, "email") };
  const { addClinic, generatePassword } = await import("@pistor/server/team");
  const made = options.flags.has("generate") ? generatePassword() : null;
  const password = made ?? (await readPassword(io));
  const { code, email } = await atDatabase({ make: true }, ({ database }) =>
    addClinic(database, clinic, owner, password),
  );
  return { clinic: code, email, role: "owner", ...(made === null ? {} : { password: made }) };
}

async function list() {
  const { listClinics } = await import("@pistor/server/team");
  return { clinics: await atDatabase({ make: false }, ({ database }) => listClinics(database)) };
}

function parts(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}
