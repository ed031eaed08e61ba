import { createHash } from "node:crypto";
import type { AddressObject, ParsedMail } from "mailparser";
import { simpleParser } from "mailparser";
import { isAddress, oneLine } from "./address.ts";
import { readNotice } from "./delivery-notice.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { wordsOfPage } from "./words-of-page.ts";

const longestBody = 20_000;

/** A mail taken apart; null where its head cannot be read. Pages become no text here: that is done in one pass of our own. */
export async function parseMail(bytes: Buffer): Promise<ParsedMail | null> {
  const how = { skipImageLinks: true, skipTextLinks: true, skipTextToHtml: true, skipHtmlToText: true };
  const mail = await simpleParser(bytes, { ...how, keepDeliveryStatus: true });
  return (mail.headers as ParsedMail["headers"] | undefined) === undefined ? null : mail;
}

interface CameBy {
  readonly to: Pick<InboundMail, "clinicId" | "clinicCode" | "inquiryId" | "mailId">;
  readonly envelopeFrom: string;
  readonly automatic: boolean;
}

/** What is kept of a mail: plain words, and of its files the names. null where nobody could be answered. */
export function inboundOf(mail: ParsedMail, { to, envelopeFrom, automatic }: CameBy): InboundMail | null {
  const sender = addressOf(mail.from);
  const from = isAddress(sender.address) ? sender.address : envelopeFrom;
  if (!isAddress(from) && !automatic) return null;
  const references = mail.references === undefined ? [] : [mail.references].flat();
  const text = plain(mail.text ?? "") || plain(wordsOfPage(mail.html === false ? "" : mail.html));
  const subject = oneLine(mail.subject ?? "").slice(0, 200);
  const body = text.slice(0, longestBody);
  const messageId = oneLine(mail.messageId ?? "").slice(0, 300);
  const notice = readNotice(mail);
  return {
    ...to,
    from,
    fromName: oneLine(sender.name).slice(0, 120),
    subject,
    body,
    messageId: messageId || madeUpId([from, String(mail.headers.get("date") ?? ""), subject, body]),
    answers: [mail.inReplyTo ?? "", ...references]
      .map(oneLine)
      .filter((id) => id !== "")
      .slice(0, 50),
    left: mail.attachments
      .filter(({ contentType }) => notice === null || !/^(message|text)\//.test(contentType))
      .map(({ filename }) => oneLine(filename ?? "").slice(0, 100) || "?")
      .slice(0, 20),
    cut: text.length - body.length,
    automatic: automatic || notice !== null,
    notice,
  };
}

/** Nobody can answer to it; it only tells that the same mail came twice. `invalid` is no domain (RFC 2606). */
function madeUpId(parts: readonly string[]): string {
  return `<${createHash("sha256").update(parts.join("\n")).digest("hex")}@${madeUp}>`;
}

const madeUp = "without-message-id.invalid";

/** Whether a Message-ID was made here, so that no answer can name it. */
export function isMadeUpId(messageId: string): boolean {
  return messageId.endsWith(`@${madeUp}>`);
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
