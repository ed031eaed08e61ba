import type { AddressObject, ParsedMail } from "mailparser";
import { simpleParser } from "mailparser";
import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import { SMTPServer } from "smtp-server";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import { codeOf, StartFault } from "../start-fault.ts";
import { isAddress, oneLine } from "./address.ts";
import type { CatcherAccess } from "./catcher-access.ts";
import { keepCaught } from "./caught-mail.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { readInquiryAddress } from "./mail-address.ts";
import { clinicHeader } from "./mail-way.ts";
import type { TakeMail } from "./post.ts";
import { wordsOfPage } from "./words-of-page.ts";

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
const longestBody = 20_000;

/** Takes mail for the clinics' inquiry addresses; it passes nothing on to anybody. @throws {StartFault} where it cannot listen */
export async function openMailListener(options: ListenerOptions): Promise<MailListener> {
  const { access, database, log } = options;
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
    onRcptTo(address, session, done) {
      if (session.user !== undefined) return done();
      findClinic(database, address.address, options.demo).then(
        (found) => done(found === null ? answer(550, "There is no such address here.") : undefined),
        () => done(answer(451, "Try again later.")),
      );
    },
    onData(stream, session, done) {
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

async function receive(options: ListenerOptions, stream: SMTPServerDataStream, session: SMTPServerSession) {
  const { database } = options;
  const mail = await simpleParser(stream, { skipImageLinks: true, skipTextLinks: true, skipTextToHtml: true });
  if (stream.sizeExceeded) throw answer(552, "This mail is larger than 5 MB: send less at once.");
  for (const { address } of session.envelope.rcptTo) {
    const to = await findClinic(database, address, options.demo);
    if (to !== null) {
      if (!isByProgram(mail, session)) await options.takeMail(database, inboundOf(mail, session, to), options.clock());
    } else if (session.user !== undefined) {
      const clinicId = String(mail.headers.get(clinicHeader) ?? "");
      if ((await isDemoClinic(database, clinicId)) === true) await keepCaught(database, clinicId, address, mail);
    }
  }
}

/** Mails that programs write (RFC 3834), lists and notices of failure: answering them would go on for ever. */
function isByProgram(mail: ParsedMail, session: SMTPServerSession): boolean {
  const automatic = String(mail.headers.get("auto-submitted") ?? "no").toLowerCase();
  const precedence = String(mail.headers.get("precedence") ?? "").toLowerCase();
  const from = session.envelope.mailFrom;
  return (
    !automatic.startsWith("no") ||
    ["bulk", "list", "junk"].includes(precedence) ||
    mail.headers.has("list") ||
    from === false ||
    from.address === ""
  );
}

function inboundOf(
  mail: ParsedMail,
  session: SMTPServerSession,
  to: Pick<InboundMail, "clinicId" | "clinicCode" | "inquiryId">,
): InboundMail {
  const sender = addressOf(mail.from);
  const envelope = session.envelope.mailFrom;
  const from = isAddress(sender.address) ? sender.address : envelope === false ? "" : envelope.address;
  if (!isAddress(from)) throw answer(553, "The sender's address cannot be answered.");
  const references = mail.references === undefined ? [] : [mail.references].flat();
  return {
    ...to,
    from,
    fromName: oneLine(sender.name).slice(0, 120),
    subject: oneLine(mail.subject ?? "").slice(0, 200),
    body: plain(mail.text ?? wordsOfPage(mail.html === false ? "" : mail.html)).slice(0, longestBody),
    messageId: oneLine(mail.messageId ?? "").slice(0, 300),
    answers: [mail.inReplyTo ?? "", ...references]
      .map(oneLine)
      .filter((id) => id !== "")
      .slice(0, 50),
    left: mail.attachments.map(({ filename }) => oneLine(filename ?? "").slice(0, 100) || "?").slice(0, 20),
  };
}

function addressOf(from: AddressObject | undefined): { name: string; address: string } {
  const first = from?.value[0];
  return { name: first?.name ?? "", address: first?.address ?? "" };
}

/** Lines as they are; other control characters say nothing to a reader, and PostgreSQL takes no NUL. */
function plain(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/(?![\n\t])\p{Cc}/gu, "")
    .trim();
}
