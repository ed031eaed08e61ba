import type { ParsedMail } from "mailparser";

/**
 * Who wrote a mail. `program`: an absence note or a notice, which is shown beside what it answers and never answered
 * (RFC 3834); `list`: what was sent to many, which belongs in no thread.
 */
export function writtenBy(mail: ParsedMail, envelopeFrom: string): "person" | "program" | "list" {
  const head = (name: string) =>
    String(mail.headers.get(name) ?? "")
      .trim()
      .toLowerCase();
  const precedence = head("precedence");
  if (mail.headers.has("list") || ["bulk", "list", "junk"].includes(precedence)) {
    // Some absence notes call themselves bulk.
    return isAutoReply() ? "program" : "list";
  }
  if (isAutoReply() || envelopeFrom === "") return "program";
  return /^(mailer-daemon|postmaster)@/i.test(mail.from?.value[0]?.address ?? "") ? "program" : "person";

  function isAutoReply(): boolean {
    const automatic = head("auto-submitted");
    return (
      (automatic !== "" && !/^no\b/.test(automatic)) ||
      precedence === "auto_reply" ||
      mail.headers.has("x-autoreply") ||
      mail.headers.has("x-autorespond")
    );
  }
}
