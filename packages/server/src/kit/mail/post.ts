import { type Clock, systemClock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import type { Settings } from "../settings.ts";
import { newCatcherAccess } from "./catcher-access.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { domainOf } from "./mail-address.ts";
import { type MailListener, openMailListener } from "./mail-listener.ts";
import { type MailWay, openMailWay } from "./mail-way.ts";

/** The domain of the demo; nobody can own it (RFC 2606). */
const demoDomain = "pistor.example";

/** How mails leave and come in. */
export interface Post {
  /** By which way the mails of a clinic leave; null: they wait, as nothing is set. A demo clinic's go to the catcher alone. */
  wayOf(clinic: { readonly demo: boolean }): MailWay | null;
  /** The domain of the addresses at which a clinic takes mail; null: it takes none. */
  inboundDomain(clinic: { readonly demo: boolean }): string | null;
  /** Where the catcher listens; null: there is no demo. */
  readonly catcher: { readonly host: string; readonly port: number } | null;
  close(): Promise<void>;
}

/** What a server without mail has: everything waits. */
export const noPost: Post = {
  wayOf: () => null,
  inboundDomain: () => null,
  catcher: null,
  close: async () => undefined,
};

/** Takes a mail that came in; throws where it is to be sent again later. */
export type TakeMail = (database: Database, mail: InboundMail, now: Date) => Promise<void>;

/**
 * Opens the way out (PISTOR_SMTP), the way in (PISTOR_SMTP_IN) and, where there is a demo, its catcher on loopback.
 *
 * A demo clinic never writes to the world: its mails go to the catcher, whatever is set.
 */
export async function openPost(
  settings: Pick<Settings, "smtp" | "mailFrom" | "smtpIn" | "demo">,
  given: {
    readonly database: Database;
    readonly log: Log;
    readonly takeMail?: TakeMail | undefined;
    readonly clock?: Clock;
  },
): Promise<Post> {
  const { database, log } = given;
  const takeMail: TakeMail = given.takeMail ?? (async () => undefined);
  const shared = { database, log, takeMail, clock: given.clock ?? systemClock };
  const listeners: MailListener[] = [];
  const way = settings.smtp === null ? null : openMailWay(settings.smtp, settings.mailFrom ?? "");
  let catcher: MailListener | null = null;
  let demoWay: MailWay | null = null;
  if (settings.demo) {
    const access = newCatcherAccess();
    const to = { host: "127.0.0.1", port: 0 };
    catcher = await openMailListener({ ...to, access, demo: true, ...shared });
    listeners.push(catcher);
    demoWay = openMailWay(access.urlOf(catcher.port), `post@${demoDomain}`, true);
  }
  if (settings.smtpIn !== null)
    listeners.push(await openMailListener({ ...settings.smtpIn, access: null, demo: false, ...shared }));
  return {
    wayOf: ({ demo }) => (demo ? demoWay : way),
    inboundDomain({ demo }) {
      if (demo) return catcher === null ? null : demoDomain;
      return settings.smtpIn === null || settings.mailFrom === null ? null : domainOf(settings.mailFrom);
    },
    catcher: catcher === null ? null : { host: "127.0.0.1", port: catcher.port },
    async close() {
      way?.close();
      demoWay?.close();
      await Promise.all(listeners.map((each) => each.close()));
    },
  };
}
