import { createTransport } from "nodemailer";
import { codeOf } from "../start-fault.ts";
import { oneLine } from "./address.ts";
import type { MailAttachment } from "./keep-mail.ts";

/** A mail as it goes out. */
export interface OutgoingMail {
  readonly clinicId: string;
  readonly fromName: string;
  readonly to: string;
  /** null: answers go to the sender's own address. */
  readonly replyTo: string | null;
  /** Where a notice goes that it could not be delivered; null: to the sender's own address. */
  readonly returnTo: string | null;
  readonly subject: string;
  readonly body: string;
  readonly lang: string;
  readonly attachments: readonly MailAttachment[];
  /** Left side of the Message-ID: the same at each try. */
  readonly messageId: string;
  /** Whole, with its angle brackets; empty: it answers none. */
  readonly inReplyTo: string;
  /** RFC 3834: written by a program, so that no program answers it. */
  readonly automatic: "no" | "auto-replied" | "auto-generated";
}

/** One way out. */
export interface MailWay {
  /** Host and port, for the screen. */
  readonly through: string;
  /** @throws with what the other side said; `wayFault` tells what it means */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Which clinic a mail in the catcher is of; no other way out names it. */
export const clinicHeader = "x-pistor-clinic";

/**
 * @param url smtp(s)://user:password@host:port
 * @param toCatcher whether it leads to this server's own catcher, which is told of which clinic a mail is
 */
export function openMailWay(url: string, from: string, toCatcher = false): MailWay {
  const { hostname, port, protocol } = new URL(url);
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing in a mail makes the server open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(toCatcher ? { ignoreTLS: true } : {}),
  } as Parameters<typeof createTransport>[0]);
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return {
    through: `${hostname}:${port || (protocol === "smtps:" ? "465" : "587")}`,
    async send(mail) {
      const message = {
        from: { name: oneLine(mail.fromName), address: from },
        to: { name: "", address: mail.to },
        ...(mail.replyTo === null ? {} : { replyTo: { name: oneLine(mail.fromName), address: mail.replyTo } }),
        subject: oneLine(mail.subject),
        text: mail.body,
        messageId: `<${mail.messageId}@${domain}>`,
        ...(mail.inReplyTo === "" ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
        headers: {
          "Content-Language": mail.lang,
          ...(mail.automatic === "no"
            ? {}
            : { "Auto-Submitted": mail.automatic, "X-Auto-Response-Suppress": "OOF, AutoReply" }),
          ...(toCatcher ? { "X-Pistor-Clinic": mail.clinicId } : {}),
        },
        attachments: mail.attachments.map((each) => ({
          filename: oneLine(each.name).replaceAll(/[/\\]/g, "-"),
          contentType: oneLine(each.contentType),
          content: "text" in each ? Buffer.from(each.text, "utf8") : Buffer.from(each.base64, "base64"),
        })),
        disableFileAccess: true,
        disableUrlAccess: true,
      };
      if (mail.returnTo === null) return void (await transport.sendMail(message));
      try {
        await transport.sendMail({ ...message, envelope: { from: mail.returnTo, to: mail.to } });
      } catch (error) {
        // A provider that lets an account send under its own address alone: better without notices than not at all.
        if (!isSenderRefused(error)) throw error;
        await transport.sendMail(message);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * What a fault means: the way itself is shut (nothing gets out), this mail was refused for good, or it may pass later.
 */
export function wayFault(error: unknown): "shut" | "refused" | "later" {
  const said = (error as { responseCode?: unknown }).responseCode;
  const code = codeOf(error);
  if (code === "EAUTH") return "shut";
  if (typeof said === "number" && said >= 500) return "refused";
  if (typeof said === "number" && said >= 400) return "later";
  return /^(ECONN|ETIMEDOUT|EDNS|ESOCKET|ETLS|ENOTFOUND|EHOST|ENET|EPROTOCOL)/.test(code) ? "shut" : "later";
}

function isSenderRefused(error: unknown): boolean {
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown };
  return command === "MAIL FROM" && typeof responseCode === "number" && responseCode >= 500 && responseCode !== 552;
}
