import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "@pistor/core/basics";
import { cloneFolder } from "./clone-folder.ts";
import type { Program } from "./command.ts";
import { refuseWords } from "./refuse-words.ts";

/** `pistor serve`: the server itself, in this process. */
export const serveProgram: Program = {
  verb: "serve",
  does: "run the built server in the foreground, as npm start does after building",
  help: `Prints the address and runs until Ctrl+C or a signal. npm start builds what has changed before; serve runs what is built.

  PISTOR_PORT              7830 where left out
  PISTOR_HOST              127.0.0.1 where left out: this machine alone
  PISTOR_ADDRESS           the address that browsers use, behind a proxy
  PISTOR_DATA              the data folder, .data in the clone where left out
  PISTOR_DATABASE_URL      an existing PostgreSQL 15 or newer in place of the embedded one
  PISTOR_DATABASE_APP_URL  how the serving role signs in there
  PISTOR_DEMO              off: no demo clinic, and roles are never switched
  PISTOR_LOG               stderr: the log there, not in the data folder
  PISTOR_SMTP              the mail server through which mails leave, smtp://user:password@host:port; left out, they wait
  PISTOR_MAIL_FROM         the address that mails come from; needed with PISTOR_SMTP
  PISTOR_SMTP_IN           host:port where mail to inquiries+CODE@ that domain is taken

exit status: 0 stopped, or it already runs; 2 something has to be changed first; 3 the one that runs does not answer.`,
  run: async (words) => {
    refuseWords("serve", words);
    const built = join(cloneFolder(), "packages", "server", "dist", "server.mjs");
    if (!existsSync(built))
      throw new Problem(
        "cli.not-built",
        "",
        "The server is not built yet: run npm start once, in the folder of the clone.",
      );
    // It stays: the process ends when the server does, with the server's own status.
    await import(pathToFileURL(built).href);
    return 0;
  },
};
