import { join } from "node:path";
import { isAddress } from "./mail/address.ts";
import { cloneFolder } from "./package-folder.ts";
import { StartFault } from "./start-fault.ts";

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** How the serving role signs in to an existing PostgreSQL; null: at the same address with a password of its own. */
  readonly databaseAppUrl: string | null;
  /** The address that browsers use, behind a proxy; null: host and port. */
  readonly publicAddress: string | null;
  /** False: no demo clinic is made, and roles are never switched. */
  readonly demo: boolean;
  readonly logTo: "file" | "stderr";
  /** Through which mails leave: smtp(s)://user:password@host:port; null: they wait. */
  readonly smtp: string | null;
  /** The address that mails come from; null where none leave. */
  readonly mailFrom: string | null;
  /** Where mail for the clinics is taken; null: nowhere. */
  readonly smtpIn: { readonly host: string; readonly port: number } | null;
}

/** Every setting that the server reads, so that nothing else is looked for. */
export const settingNames = {
  PISTOR_PORT: "the port to serve at, 7830 when left out",
  PISTOR_HOST: "the address to listen on, 127.0.0.1 when left out: this machine alone",
  PISTOR_ADDRESS:
    "the address that browsers use, where a proxy stands in front; https makes the cookie secure. A proxy on this machine must set X-Forwarded-For, by which wrong passwords are counted",
  PISTOR_DATA: "the data folder, .data in the clone when left out",
  PISTOR_DATABASE_URL: "an existing PostgreSQL 15 or newer, as postgres://user:password@host:port/database",
  PISTOR_DATABASE_APP_URL: "how the serving role pistor_app signs in there, when it cannot be given a password",
  PISTOR_DEMO: "off: make no demo clinic and never let roles be switched",
  PISTOR_LOG: "stderr: write the log there instead of into the data folder",
  PISTOR_SMTP:
    "the mail server through which mails leave, as smtp://user:password@host:port, or smtps:// for TLS from the start; left out, they wait. Mails of the demo clinics never leave",
  PISTOR_MAIL_FROM: "the address that mails come from; needed with PISTOR_SMTP",
  PISTOR_SMTP_IN:
    "where mail to inquiries+CODE@ the domain of PISTOR_MAIL_FROM is taken, as host:port, for example 127.0.0.1:2525; the clinic's mail server passes it on to there",
} as const;

/** Names that look like settings and are none: most often a slip of the pen. */
export function unknownSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(env).filter((name) => name.startsWith("PISTOR_") && !(name in settingNames));
}

/** @throws {StartFault} when a setting cannot be what it says */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const text = (name: keyof typeof settingNames) => env[name]?.trim() || null;
  return {
    host: text("PISTOR_HOST") ?? "127.0.0.1",
    port: readPort(text("PISTOR_PORT") ?? "7830"),
    dataFolder: text("PISTOR_DATA") ?? join(cloneFolder, ".data"),
    databaseUrl: readUrl("PISTOR_DATABASE_URL", text("PISTOR_DATABASE_URL"), /^postgres(ql)?:$/),
    databaseAppUrl: readUrl("PISTOR_DATABASE_APP_URL", text("PISTOR_DATABASE_APP_URL"), /^postgres(ql)?:$/),
    publicAddress: readUrl("PISTOR_ADDRESS", text("PISTOR_ADDRESS"), /^https?:$/)?.replace(/\/$/, "") ?? null,
    demo: readChoice("PISTOR_DEMO", text("PISTOR_DEMO") ?? "on", ["on", "off"]) === "on",
    logTo: readChoice("PISTOR_LOG", text("PISTOR_LOG") ?? "file", ["file", "stderr"]),
    ...readMail(text("PISTOR_SMTP"), text("PISTOR_MAIL_FROM"), text("PISTOR_SMTP_IN")),
  };
}

/** Where the server is reached from this machine. */
export function localAddress({ host, port }: Pick<Settings, "host" | "port">): string {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function readMail(smtp: string | null, from: string | null, listen: string | null) {
  const url = readUrl("PISTOR_SMTP", smtp, /^smtps?:$/);
  if (from !== null && !isAddress(from))
    throw new StartFault("PISTOR_MAIL_FROM is no mail address: give one, such as clinic@example.org.");
  const needs = url !== null ? "PISTOR_SMTP" : listen !== null ? "PISTOR_SMTP_IN" : null;
  if (needs !== null && from === null)
    throw new StartFault(`${needs} is set without PISTOR_MAIL_FROM: give the address that mails come from.`);
  return { smtp: url, mailFrom: from, smtpIn: readPlace("PISTOR_SMTP_IN", listen) };
}

function readPlace(name: string, text: string | null): { host: string; port: number } | null {
  if (text === null) return null;
  const match = /^(.+):(\d+)$/.exec(text);
  const port = Number(match?.[2]);
  if (match?.[1] === undefined || !(port >= 1 && port <= 65_535))
    throw new StartFault(`${name} is ${JSON.stringify(text)}: give host:port, such as 127.0.0.1:2525.`);
  return { host: match[1].replace(/^\[(.*)\]$/, "$1"), port };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartFault(`PISTOR_PORT is ${JSON.stringify(text)}: give a number from 1 to 65535.`);
}

function readUrl(name: string, text: string | null, protocol: RegExp): string | null {
  if (text === null) return null;
  try {
    if (protocol.test(new URL(text).protocol)) return text;
  } catch {
    // Said below, without the text: it may hold a password.
  }
  throw new StartFault(
    `${name} is not an address that can be used: ${settingNames[name as keyof typeof settingNames]}.`,
  );
}

function readChoice<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new StartFault(`${name} is ${JSON.stringify(text)}: give ${choices.join(" or ")}.`);
}
