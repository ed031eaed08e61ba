import { sql } from "kysely";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import { oneLine } from "./address.ts";
import type { MailAttachment } from "./keep-mail.ts";
import { inquiryAddress, returnAddress } from "./mail-address.ts";
import { type MailWay, type OutgoingMail, wayFault } from "./mail-way.ts";
import type { Post } from "./post.ts";

/** Minutes until the next try, after the first, the second …; after the last one a mail has failed. */
export const backOffMinutes = [1, 5, 30, 120, 360] as const;

/** Where the way out itself is shut no mail is at fault: each is tried for three days. */
const shutForHours = 72;

/** How long one who sends may take; whoever dies in between leaves the mail to the next after that. */
const leaseMinutes = 3;
const mostAtOnce = 20;

interface WaitingMail {
  readonly id: string;
  readonly aboutKind: string;
  readonly aboutId: string;
  readonly once: string;
  readonly to: string;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: unknown;
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly tries: number;
  readonly keptAt: string;
  readonly lastFault: string;
}

interface Sender {
  readonly database: Database;
  readonly post: Post;
  readonly log: Log;
  readonly now: () => Date;
}

/** Sends what waits, of every clinic, a handful each so that none shuts the others out. */
export async function sendWaiting(sender: Sender): Promise<void> {
  const { database } = sender;
  const codes = await database.inClinic({ clinicId: null }, (db) =>
    db.selectFrom("clinic_code").select(["clinic_id as id", "code"]).execute(),
  );
  for (const { id, code } of codes) await sendOfClinic(sender, id, code);
}

async function sendOfClinic(sender: Sender, clinicId: string, code: string): Promise<void> {
  const { database, post } = sender;
  const clinic = await database.inClinic({ clinicId }, (db) =>
    db.selectFrom("clinic").where("id", "=", clinicId).select(["name", "demo"]).executeTakeFirst(),
  );
  const way = clinic === undefined ? null : post.wayOf(clinic);
  if (clinic === undefined || way === null) return;
  const domain = post.inboundDomain(clinic);
  for (let sent = 0; sent < mostAtOnce; sent++) {
    const mail = await claimOne(sender, clinicId);
    if (mail === null) return;
    const replyTo =
      domain === null ? null : inquiryAddress(domain, code, mail.aboutKind === "inquiry" ? mail.aboutId : null);
    const returnTo = domain === null ? null : returnAddress(domain, code, mail.id);
    const passed = await sendOne(sender, way, clinicId, mail, { fromName: clinic.name, replyTo, returnTo });
    if (!passed) return;
  }
}

/**
 * Claims the next mail for a few minutes, and counts the try before it is made: a mail that ends the process is so parked
 * like any other, and of two senders one passes by.
 */
async function claimOne({ database, now }: Sender, clinicId: string): Promise<WaitingMail | null> {
  const at = now();
  const found = await database.inClinic({ clinicId }, (db) =>
    db
      .updateTable("mail")
      .set({
        tries: sql<number>`tries + 1`,
        next_try_at: new Date(at.getTime() + leaseMinutes * 60_000).toISOString(),
      })
      .where("clinic_id", "=", clinicId)
      .where("id", "=", (next) =>
        next
          .selectFrom("mail as waiting")
          .where("waiting.clinic_id", "=", clinicId)
          .where("waiting.state", "=", "waiting")
          .where("waiting.next_try_at", "<=", at.toISOString())
          .orderBy("waiting.next_try_at")
          .orderBy("waiting.id")
          .limit(1)
          .forUpdate()
          .skipLocked()
          .select("waiting.id"),
      )
      .returning([
        "id",
        "about_kind as aboutKind",
        "about_id as aboutId",
        "once",
        "to_address as to",
        "lang",
        "subject",
        "body",
        "attachments",
        "message_id as messageId",
        "in_reply_to as inReplyTo",
        "tries",
        "kept_at as keptAt",
        "last_fault as lastFault",
      ])
      .executeTakeFirst(),
  );
  return found ?? null;
}

/** @returns false where the way is shut, so that no other mail is tried by it now */
async function sendOne(
  sender: Sender,
  way: MailWay,
  clinicId: string,
  mail: WaitingMail,
  by: Pick<OutgoingMail, "fromName" | "replyTo" | "returnTo">,
): Promise<boolean> {
  try {
    await way.send({
      ...by,
      clinicId,
      to: mail.to,
      subject: mail.subject,
      body: mail.body,
      lang: mail.lang,
      attachments: (mail.attachments ?? []) as readonly MailAttachment[],
      messageId: mail.messageId,
      inReplyTo: mail.inReplyTo,
      automatic: automaticOf(mail),
    });
  } catch (error) {
    return keepFault(sender, clinicId, mail, error);
  }
  const at = sender.now().toISOString();
  await sender.database.inClinic({ clinicId }, async (db) => {
    await db
      .updateTable("mail")
      .set({ state: "sent", sent_at: at, last_fault: "" })
      .where("clinic_id", "=", clinicId)
      .where("id", "=", mail.id)
      .execute();
    // The way is open again: what waited for it need not wait for its next turn.
    if (mail.lastFault.startsWith(shutWords))
      await db
        .updateTable("mail")
        .set({ next_try_at: at })
        .where("clinic_id", "=", clinicId)
        .where("state", "=", "waiting")
        .where("last_fault", "like", `${shutWords}%`)
        .execute();
  });
  return true;
}

const shutWords = "No way out: ";

async function keepFault(sender: Sender, clinicId: string, mail: WaitingMail, error: unknown): Promise<boolean> {
  const kind = wayFault(error);
  const at = sender.now();
  const words = oneLine(error instanceof Error ? error.message : "").slice(0, 300);
  const { state, next } = nextOf(kind, mail, at);
  await sender.database.inClinic({ clinicId }, (db) =>
    db
      .updateTable("mail")
      .set({
        state,
        next_try_at: next.toISOString(),
        last_fault: kind === "shut" ? `${shutWords}${words}` : words || "Not sent.",
      })
      .where("clinic_id", "=", clinicId)
      .where("id", "=", mail.id)
      .where("state", "=", "waiting")
      .execute(),
  );
  sender.log.say(`a mail was not sent (${kind}), try ${mail.tries}`);
  return kind !== "shut";
}

/** What becomes of a mail after a fault: when it is tried again, or that it has failed. */
export function nextOf(
  kind: ReturnType<typeof wayFault>,
  mail: { readonly tries: number; readonly keptAt: string },
  at: Date,
): { readonly state: "waiting" | "failed"; readonly next: Date } {
  const minutes = backOffMinutes[mail.tries - 1];
  const longest = backOffMinutes[backOffMinutes.length - 1] ?? 0;
  const next = new Date(at.getTime() + (minutes ?? longest) * 60_000);
  const old = at.getTime() - Date.parse(mail.keptAt) > shutForHours * 3_600_000;
  const failed = kind === "refused" || (kind === "shut" ? old : minutes === undefined);
  return { state: failed ? "failed" : "waiting", next };
}

/** A person's answer is none; everything else a program wrote. */
function automaticOf({ aboutKind, once }: Pick<WaitingMail, "aboutKind" | "once">): OutgoingMail["automatic"] {
  if (once.startsWith("inquiry.received")) return "auto-replied";
  return aboutKind === "inquiry" || aboutKind === "quote" ? "no" : "auto-generated";
}
