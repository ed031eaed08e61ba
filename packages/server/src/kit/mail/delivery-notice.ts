import type { ParsedMail } from "mailparser";
import { oneLine } from "./address.ts";

/** What a mail server says of a mail that it took (RFC 3464). */
export interface DeliveryNotice {
  /** `failed`: it did not arrive and is not tried any more; `delayed`: it is still tried. */
  readonly action: "failed" | "delayed";
  /** To whom it was, as far as it is said. */
  readonly recipient: string;
  /** RFC 3463, `5.1.1`; empty: not said. */
  readonly status: string;
  /** What the last server said, in its own words. */
  readonly words: string;
  /** Message-ID of the mail, with its brackets; empty: not sent back with it. */
  readonly messageId: string;
}

/** null: it is no notice, or one that says that all is well. Parsed with `keepDeliveryStatus`. */
export function readNotice(mail: ParsedMail): DeliveryNotice | null {
  const type = mail.headers.get("content-type") as { value?: string; params?: Record<string, string> } | undefined;
  if (type?.value !== "multipart/report" || type.params?.["report-type"]?.toLowerCase() !== "delivery-status")
    return null;
  const parts = mail.attachments;
  const status = parts.find(({ contentType }) => /^message\/(global-)?delivery-status$/.test(contentType));
  if (status === undefined) return null;
  const returned = parts.find(({ contentType }) =>
    /^(text|message)\/(global-)?(rfc822(-headers)?|headers)$|^message\/global$/.test(contentType),
  );
  const blocks = fieldsOf(status.content);
  const recipients = blocks.filter((fields) => fields.has("action"));
  const [told] = [
    ...recipients.filter((fields) => fields.get("action")?.toLowerCase() === "failed"),
    ...recipients.filter((fields) => fields.get("action")?.toLowerCase() === "delayed"),
  ];
  if (told === undefined) return null;
  return {
    action: told.get("action")?.toLowerCase() === "failed" ? "failed" : "delayed",
    recipient: unmarked(told.get("original-recipient") ?? told.get("final-recipient")),
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(told.get("status") ?? "")?.[0] ?? "",
    words: unmarked(told.get("diagnostic-code")).slice(0, 250),
    messageId: returned === undefined ? "" : (fieldsOf(returned.content)[0]?.get("message-id") ?? "").slice(0, 300),
  };
}

/** Blocks of `Name: value` between empty lines; a line that begins with a gap goes on with the one before. */
function fieldsOf(content: Buffer): ReadonlyMap<string, string>[] {
  const text = content.subarray(0, 100_000).toString("utf8").replaceAll("\r\n", "\n");
  return text.split(/\n\n+/).map((block) => {
    const lines = block.replaceAll(/\n[ \t]+/g, " ").split("\n");
    return new Map(
      lines.flatMap((line) => {
        const colon = line.indexOf(":");
        return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), oneLine(line.slice(colon + 1))] as const];
      }),
    );
  });
}

/** Without the kind that stands before it: `rfc822; a@b.example`. */
function unmarked(field: string | undefined): string {
  return (field ?? "").replace(/^[\w-]+\s*;\s*/, "");
}
