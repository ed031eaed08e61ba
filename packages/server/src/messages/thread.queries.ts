import type { Inquiry } from "@pistor/api/messages";
import { sameSender } from "@pistor/core/messages";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import type { KeptInquiry } from "./inquiry.queries.ts";

/** Everything that was written in a thread, in its order; that of the joined ones in between. */
export async function findMessages(
  db: Db,
  clinicId: string,
  ids: readonly string[],
  clinicName: string,
): Promise<Inquiry["messages"]> {
  const rows = await db
    .selectFrom("inquiry_message as message")
    .leftJoin("mail", (join) =>
      join.onRef("mail.clinic_id", "=", "message.clinic_id").onRef("mail.id", "=", "message.mail_id"),
    )
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "message.clinic_id").onRef("member.id", "=", "message.recorded_by"),
    )
    .where("message.clinic_id", "=", clinicId)
    .where("message.inquiry_id", "in", ids)
    .orderBy("message.recorded_at")
    .orderBy("message.id")
    .select([
      "message.id",
      "message.kind",
      "message.recorded_at as at",
      "member.name as by",
      "message.subject",
      "message.body",
      "message.lang",
      "message.template",
      "message.automatic",
      "mail.id as mailId",
      "mail.state",
      "mail.tries",
      "mail.last_fault as fault",
    ])
    .execute();
  return rows.map(({ mailId, state, tries, fault, by, ...row }) => ({
    ...row,
    kind: row.kind as Inquiry["messages"][number]["kind"],
    lang: row.lang as Inquiry["language"],
    by: by ?? (row.kind === "in" ? "" : clinicName),
    mail:
      mailId === null || state === null || tries === null
        ? null
        : { id: mailId, state: state as "waiting" | "sent" | "failed" | "stopped", tries, fault: fault ?? "" },
  }));
}

/** Past these, nobody would look through the hints. */
const mostLookedThrough = 5000;
const mostHints = 10;

/** Other inquiries, and patients, that may be the same person. */
export async function findMaybeSame(
  db: Db,
  clinicId: string,
  inquiry: KeptInquiry,
  together: readonly string[],
): Promise<Inquiry["maybeSame"]> {
  const inquiries = await db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("joined_to", "is", null)
    .where("id", "not in", together)
    .orderBy("received_at", "desc")
    .limit(mostLookedThrough)
    .select(["id", "name", "email", "phone", "number"])
    .execute();
  const { rows: patients } = await sql<{ id: string; name: string; email: string; phone: string; fileNo: string }>`
    select distinct on (patient.id) patient.id, patient.file_no as "fileNo",
           details.given_name || ' ' || details.family_name as name, details.email, details.phone
      from patient
      join patient_details as details on details.clinic_id = patient.clinic_id and details.patient_id = patient.id
     where patient.clinic_id = ${clinicId}
     order by patient.id, details.version desc
     limit ${mostLookedThrough}`.execute(db);
  const hints: Inquiry["maybeSame"] = [
    ...inquiries.map((each) => hintOf("inquiry", each, String(each.number))),
    ...patients.filter(({ id }) => id !== inquiry.patientId).map((each) => hintOf("patient", each, each.fileNo)),
  ].filter(({ same }) => same.length > 0);
  return hints.sort((one, other) => other.same.length - one.same.length).slice(0, mostHints);

  function hintOf(
    kind: "inquiry" | "patient",
    each: (typeof inquiries)[number] | (typeof patients)[number],
    number: string,
  ) {
    return { kind, id: each.id, name: each.name, number, same: [...sameSender(inquiry, each)] };
  }
}

export async function findJoined(
  db: Db,
  clinicId: string,
  headId: string,
): Promise<Omit<Inquiry["joined"][number], "join">[]> {
  return db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("joined_to", "=", headId)
    .orderBy("number")
    .select(["id", "number", "received_at as receivedAt"])
    .execute();
}

/** Quotes of a thread with where each stands: what was last done with it, or a draft. */
export async function findQuotes(db: Db, clinicId: string, ids: readonly string[]): Promise<Inquiry["quoteIds"]> {
  const { rows } = await sql<{ id: string; number: string; state: string }>`
    select quote.id, quote.number, coalesce(last.kind, 'draft') as state
      from quote
      left join lateral (
        select kind from quote_event
         where quote_event.clinic_id = quote.clinic_id and quote_event.quote_id = quote.id
         order by recorded_at desc, id desc limit 1) as last on true
     where quote.clinic_id = ${clinicId} and quote.inquiry_id = any(${[...ids]}::uuid[])
     order by quote.recorded_at desc`.execute(db);
  return rows;
}
