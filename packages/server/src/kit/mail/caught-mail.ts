import { sql } from "kysely";
import type { ParsedMail } from "mailparser";
import type { Database } from "../db.ts";
import { json } from "../db.ts";
import { newId } from "../ids.ts";
import { oneLine } from "./address.ts";

/** Keeps what the demo wrote to itself. A mail that comes twice has the same Message-ID, and is kept once. */
export async function keepCaught(database: Database, clinicId: string, to: string, mail: ParsedMail): Promise<void> {
  const messageId = oneLine(mail.messageId ?? "");
  await database.inClinic({ clinicId }, async (db) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`caught ${clinicId} ${messageId}`}, 0))`.execute(db);
    const before = await db
      .selectFrom("caught_mail")
      .where("clinic_id", "=", clinicId)
      .where("message_id", "=", messageId)
      .where("to_address", "=", to)
      .select("id")
      .executeTakeFirst();
    if (before !== undefined && messageId !== "") return;
    await db
      .insertInto("caught_mail")
      .values({
        clinic_id: clinicId,
        id: newId(),
        from_address: mail.from?.value[0]?.address ?? "",
        to_address: to,
        subject: mail.subject ?? "",
        body: (mail.text ?? "").trim(),
        attachments: json(
          mail.attachments.map(({ filename, contentType, content }) => ({
            name: filename ?? "",
            contentType,
            base64: content.toString("base64"),
          })),
        ),
        message_id: messageId,
      })
      .execute();
  });
}
