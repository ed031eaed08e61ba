import * as api from "@pistor/api/messages";
import { sql } from "kysely";
import { createTransport } from "nodemailer";
import type { Db } from "../kit/index.ts";
import { conflict, inquiryAddress, notFound, notPossible } from "../kit/index.ts";
import { type App, serve } from "../kit/serve.ts";
import { getDetails } from "../patient/index.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { findUntold } from "./untold.queries.ts";

const mostMails = 200;

/** Mails on their way, and what the demo's catcher received. */
export function mailRoutes(app: App): void {
  serve(app, api.listMails, async ({ db, clinicId, clinic }) => {
    const mails = await db
      .selectFrom("mail")
      .where("clinic_id", "=", clinicId)
      .orderBy("kept_at", "desc")
      .orderBy("id", "desc")
      .limit(mostMails)
      .select([
        "id",
        "about_kind as aboutKind",
        "about_id as aboutId",
        "to_address as to",
        "subject",
        "state",
        "tries",
        "last_fault as fault",
        "kept_at as keptAt",
        "sent_at as sentAt",
      ])
      .execute();
    const counts = await db
      .selectFrom("mail")
      .where("clinic_id", "=", clinicId)
      .select([
        sql<number>`count(*) filter (where state = 'waiting')::int`.as("waiting"),
        sql<number>`count(*) filter (where state = 'failed')::int`.as("failed"),
      ])
      .executeTakeFirstOrThrow();
    return {
      mails: mails as (typeof api.mailRow)["_output"][],
      ...counts,
      through: app.post.wayOf(clinic)?.through ?? "",
    };
  });

  serve(app, api.listUntold, async ({ db, clinicId, query, now, about }) => {
    const { patientId } = query;
    if (patientId !== undefined) about((await getDetails(db, clinicId, patientId)).patientId);
    return { untold: await findUntold(db, await getClinic(db, clinicId), { now, patientId }) };
  });

  serve(app, api.tryMailAgain, async ({ db, clinicId, params, now }) => {
    const mail = await db
      .selectFrom("mail")
      .where("clinic_id", "=", clinicId)
      .where("id", "=", params.mailId)
      .select(["id", "state"])
      .forUpdate()
      .executeTakeFirst();
    if (mail === undefined) throw notFound("mail");
    if (mail.state === "sent") throw conflict("mail.sent", "This mail was sent.");
    if (mail.state === "stopped") throw conflict("mail.stopped", "This mail was taken back and is not sent any more.");
    await db
      .updateTable("mail")
      .set({ state: "waiting", tries: 0, next_try_at: now, kept_at: now })
      .where("clinic_id", "=", clinicId)
      .where("id", "=", mail.id)
      .execute();
    return { state: "waiting" as const };
  });

  serve(app, api.listCaught, async ({ db, clinicId }) => {
    const rows = await db
      .selectFrom("caught_mail")
      .where("clinic_id", "=", clinicId)
      .orderBy("caught_at", "desc")
      .orderBy("id", "desc")
      .limit(mostMails)
      .select(["id", "caught_at as at", "from_address as from", "to_address as to", "subject", "body", "attachments"])
      .execute();
    return { mails: rows.map((row) => ({ ...row, attachments: attachmentsOf(row.attachments) })) };
  });

  serve(app, api.replyAsPatient, async ({ db, clinicId, clinic, params, body, now }) => {
    const caught = await db
      .selectFrom("caught_mail")
      .where("clinic_id", "=", clinicId)
      .where("id", "=", params.mailId)
      .select(["from_address as from", "to_address as to", "subject", "body", "message_id as messageId"])
      .executeTakeFirst();
    if (caught === undefined) throw notFound("mail");
    const domain = app.post.inboundDomain(clinic);
    if (app.post.catcher === null || domain === null)
      throw notPossible("mail.no-catcher", "There is no catcher here that could take an answer.");
    const to = inquiryAddress(domain, await codeOf(db, clinicId), await inquiryOf(db, clinicId, caught.messageId));
    const transport = createTransport({ ...app.post.catcher, secure: false, ignoreTLS: true });
    try {
      await transport.sendMail({
        from: { name: "", address: caught.to },
        to: { name: "", address: to },
        subject: /^re:/i.test(caught.subject) ? caught.subject : `Re: ${caught.subject}`,
        text: `${body.body}\n\nOn ${now.slice(0, 10)}, ${caught.from} wrote:\n${quoted(caught.body)}`,
        ...(caught.messageId === "" ? {} : { inReplyTo: caught.messageId, references: caught.messageId }),
      });
    } finally {
      transport.close();
    }
    return { sent: true as const };
  });
}

function attachmentsOf(kept: unknown) {
  const list = (kept ?? []) as readonly { name: string; contentType: string; base64: string }[];
  return list.map(({ name, contentType, base64 }) => ({
    name,
    contentType,
    bytes: Buffer.from(base64, "base64").length,
  }));
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

async function codeOf(db: Db, clinicId: string): Promise<string> {
  const { code } = await db
    .selectFrom("clinic_code")
    .where("clinic_id", "=", clinicId)
    .select("code")
    .executeTakeFirstOrThrow();
  return code;
}

/** The inquiry that a caught mail was about; null: a new one begins. */
async function inquiryOf(db: Db, clinicId: string, messageId: string): Promise<string | null> {
  const mail = await db
    .selectFrom("mail")
    .where("clinic_id", "=", clinicId)
    .where("message_id", "=", /^<?([^@>]+)/.exec(messageId)?.[1] ?? "")
    .select(["about_kind as kind", "about_id as id"])
    .executeTakeFirst();
  if (mail?.kind === "inquiry") return mail.id;
  if (mail?.kind !== "quote") return null;
  const quote = await db
    .selectFrom("quote")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", mail.id)
    .select("inquiry_id as inquiryId")
    .executeTakeFirst();
  return quote?.inquiryId ?? null;
}
