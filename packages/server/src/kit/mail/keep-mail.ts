import type { Language } from "@pistor/core/evidence";
import type { Db } from "../db.ts";
import { json } from "../db.ts";
import { newId } from "../ids.ts";
import { Refusal } from "../refusal.ts";
import { isAddress, oneLine } from "./address.ts";

/** What a mail is about, so that the unsent ones can be listed beside it. */
export type MailAbout = "inquiry" | "quote" | "visit" | "slot" | "itinerary" | "invoice";

/** A file that goes with a mail: a text (an .ics), or bytes in base64 (a PDF). */
export type MailAttachment =
  | { readonly name: string; readonly contentType: string; readonly text: string }
  | { readonly name: string; readonly contentType: string; readonly base64: string };

export interface NewMail {
  readonly aboutKind: MailAbout;
  readonly aboutId: string;
  /** Names the occasion, `visit.reminder-24h:<visit>:<version>`: a second mail of the same name is not kept. */
  readonly once: string;
  /** One address, without a name. */
  readonly to: string;
  readonly lang: Language;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly attachments?: readonly MailAttachment[];
  /** The Message-ID that this answers, with its angle brackets. */
  readonly inReplyTo?: string;
  /** ISO 8601; left out: as soon as it can be sent. */
  readonly notBefore?: string;
}

/**
 * Keeps a mail in the transaction of what caused it; the sender hands it over once that is committed.
 *
 * Nothing leaves from here: a change that is undone takes its mail along, and a provider that is down stops no booking.
 *
 * @param by the clinic, and when by the server's clock (ISO 8601)
 * @returns the mail's id; of one that was kept under the same `once` before, that one's
 * @throws {Refusal} 422 when it is no address, or there is nothing to say
 */
export async function keepMail(
  db: Db,
  by: { readonly clinicId: string; readonly at: string },
  mail: NewMail,
): Promise<string> {
  const { clinicId, at } = by;
  const to = mail.to.trim();
  if (!isAddress(to))
    throw new Refusal(422, "mail.no-address", "This is not an address that a mail can be sent to: correct it.");
  const subject = oneLine(mail.subject).slice(0, 200);
  if (subject === "" || mail.body.trim() === "")
    throw new Refusal(422, "mail.empty", "A mail needs a subject and a text: write both.");
  const id = newId();
  const kept = await db
    .insertInto("mail")
    .values({
      clinic_id: clinicId,
      id,
      about_kind: mail.aboutKind,
      about_id: mail.aboutId,
      once: mail.once,
      to_address: to,
      lang: mail.lang,
      subject,
      body: mail.body,
      attachments: json(mail.attachments ?? []),
      // Its left side; the right side is the sender's domain. It stays the same however often the mail is sent.
      message_id: id,
      in_reply_to: oneLine(mail.inReplyTo ?? ""),
      next_try_at: mail.notBefore ?? at,
      kept_at: at,
    })
    .onConflict((conflict) => conflict.columns(["clinic_id", "once"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (kept !== undefined) return kept.id;
  const before = await db
    .selectFrom("mail")
    .where("clinic_id", "=", clinicId)
    .where("once", "=", mail.once)
    .select("id")
    .executeTakeFirstOrThrow();
  return before.id;
}

/** Takes back what has not gone yet: of a visit that was cancelled, nobody is to be reminded. */
export async function stopMails(
  db: Db,
  clinicId: string,
  about: { readonly kind: MailAbout; readonly id: string; readonly once?: string },
): Promise<void> {
  let query = db
    .updateTable("mail")
    .set({ state: "stopped" })
    .where("clinic_id", "=", clinicId)
    .where("about_kind", "=", about.kind)
    .where("about_id", "=", about.id)
    .where("state", "in", ["waiting", "failed"]);
  if (about.once !== undefined) query = query.where("once", "=", about.once);
  await query.execute();
}
