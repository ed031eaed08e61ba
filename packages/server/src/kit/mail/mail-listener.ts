import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import { SMTPServer } from "smtp-server";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import { codeOf, StartFault } from "../start-fault.ts";
import type { CatcherAccess } from "./catcher-access.ts";
import { keepCaught } from "./caught-mail.ts";
import { readInquiryAddress } from "./mail-address.ts";
import { newMailThrottle } from "./mail-throttle.ts";
import { clinicHeader } from "./mail-way.ts";
import type { TakeMail } from "./post.ts";
import { inboundOf, parseMail } from "./read-mail.ts";
import { writtenBy } from "./written-by.ts";

export interface MailListener {
  readonly port: number;
  close(): Promise<void>;
}

export interface ListenerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Who may have mails caught; null: nobody, it only takes what is for a clinic. */
  readonly access: CatcherAccess | null;
  /** True: it takes the mail of demo clinics, and of no others; false: the other way round. */
  readonly demo: boolean;
  readonly database: Database;
  readonly log: Log;
  readonly takeMail: TakeMail;
  readonly clock: Clock;
}

const largestBytes = 5 * 1_048_576;
/** The fewest that a mail server must take (RFC 5321, 4.5.3.1.8). */
const mostRecipients = 100;
/** More servers than any mail passes: it goes round in a circle (RFC 5321, 6.3). */
const mostHops = 100;

/** Takes mail for the clinics' inquiry addresses; it passes nothing on to anybody. @throws {StartFault} where it cannot listen */
export async function openMailListener(options: ListenerOptions): Promise<MailListener> {
  const { access, database, log, clock } = options;
  const throttle = newMailThrottle();
  const server = new SMTPServer({
    name: "pistor",
    banner: "Pistor",
    authOptional: true,
    // Without a certificate of its own: the clinic's mail server stands in front, or nothing leaves this machine.
    disabledCommands: access === null ? ["STARTTLS", "AUTH"] : ["STARTTLS"],
    allowInsecureAuth: access !== null,
    disableReverseLookup: true,
    size: largestBytes,
    maxClients: 20,
    socketTimeout: 30_000,
    onAuth(auth, _session, done) {
      if (access?.opens(auth.username ?? "", auth.password ?? "") === true) done(null, { user: access.user });
      else done(new Error("Not known here."));
    },
    onMailFrom(address, session, done) {
      if (session.user !== undefined) return done();
      const wait = throttle.waitSeconds(session.remoteAddress, address.address, clock());
      done(wait > 0 ? answer(451, `4.7.1 Too many mails came from here: try again in ${wait} seconds.`) : undefined);
    },
    onRcptTo(address, session, done) {
      if (session.user !== undefined) return done();
      if (session.envelope.rcptTo.length >= mostRecipients)
        return done(answer(452, "4.5.3 Too many recipients: send the rest in another mail."));
      findClinic(database, address.address, options.demo).then(
        (found) => done(found === null ? answer(550, "There is no such address here.") : undefined),
        () => done(answer(451, "Try again later.")),
      );
    },
    onData(stream, session, done) {
      if (session.user === undefined) throttle.took(session.remoteAddress, senderOf(session), clock());
      receive(options, stream, session).then(
        () => done(),
        (error: unknown) => {
          if (!(error instanceof Answer)) log.fault({ endpoint: "mail in" }, error);
          done(error instanceof Answer ? error : answer(451, "Try again later."));
        },
      );
    },
  });
  // A client that hangs up in the middle harms only its own mail.
  server.on("error", () => undefined);
  await new Promise<void>((ready, failed) => {
    const fail = (error: unknown) => failed(listenFault(options, error));
    server.once("error", fail);
    server.listen(options.port, options.host, () => {
      server.removeListener("error", fail);
      ready();
    });
  });
  const bound = server.server.address();
  return {
    port: typeof bound === "object" && bound !== null ? bound.port : options.port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

class Answer extends Error {
  readonly responseCode: number;
  constructor(code: number, words: string) {
    super(words);
    this.responseCode = code;
  }
}

function answer(code: number, words: string): Answer {
  return new Answer(code, words);
}

function listenFault({ host, port }: ListenerOptions, error: unknown): unknown {
  const code = codeOf(error);
  if (!["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND"].includes(code)) return error;
  return new StartFault(
    `Mail cannot be taken at ${host}:${port} (${code}): correct PISTOR_SMTP_IN, for example 127.0.0.1:2525.`,
  );
}

async function findClinic(database: Database, address: string, demo: boolean) {
  const to = readInquiryAddress(address);
  if (to === null) return null;
  const clinicId = await database.inClinic({ clinicId: null }, (db) =>
    db.selectFrom("clinic_code").where("code", "=", to.clinicCode).select("clinic_id").executeTakeFirst(),
  );
  if (clinicId === undefined) return null;
  const isDemo = await isDemoClinic(database, clinicId.clinic_id);
  return isDemo === demo ? { ...to, clinicId: clinicId.clinic_id } : null;
}

async function isDemoClinic(database: Database, clinicId: string): Promise<boolean | null> {
  const clinic = await database.inClinic({ clinicId }, (db) =>
    db.selectFrom("clinic").where("id", "=", clinicId).select("demo").executeTakeFirst(),
  );
  return clinic?.demo ?? null;
}

function senderOf({ envelope }: SMTPServerSession): string {
  return envelope.mailFrom === false ? "" : envelope.mailFrom.address;
}

async function receive(options: ListenerOptions, stream: SMTPServerDataStream, session: SMTPServerSession) {
  const { database } = options;
  const bytes = await readAtMost(stream, largestBytes);
  if (bytes === null) throw answer(552, "5.3.4 This mail is larger than 5 MB: send less at once.");
  const mail = await parseMail(bytes);
  if (mail === null) throw answer(554, "5.6.0 The head of this mail cannot be read.");
  const hops = mail.headerLines.filter(({ key }) => key === "received").length;
  if (hops >= mostHops) throw answer(554, "5.4.6 This mail goes round in a circle.");
  const by = writtenBy(mail, senderOf(session));
  const kept = new Set<string>();
  for (const { address } of session.envelope.rcptTo) {
    const to = await findClinic(database, address, options.demo);
    if (to !== null) {
      // Several addresses of one clinic, or of one thread, are one mail to it.
      const place = `${to.clinicId} ${to.inquiryId ?? ""}`;
      if (by === "list" || kept.has(place)) continue;
      kept.add(place);
      const inbound = inboundOf(mail, { to, envelopeFrom: senderOf(session), automatic: by === "program" });
      if (inbound === null) throw answer(553, "5.1.7 The sender's address cannot be answered.");
      await options.takeMail(database, inbound, options.clock());
    } else if (session.user !== undefined) {
      const clinicId = String(mail.headers.get(clinicHeader) ?? "");
      if ((await isDemoClinic(database, clinicId)) === true) await keepCaught(database, clinicId, address, mail);
    }
  }
}

/** null where there is more: the rest is let go as it comes, so that no mail fills the memory. */
async function readAtMost(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > most ? null : Buffer.concat(chunks);
}
