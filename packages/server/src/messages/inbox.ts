import type { InquiryRow } from "@pistor/api/messages";
import { firstWords, waitingAt } from "@pistor/core/messages";
import { sql } from "kysely";
import { initialsOf } from "../access/index.ts";
import type { Db } from "../kit/index.ts";
import type { KeptInquiry } from "./inquiry.queries.ts";
import { inquiryColumns } from "./inquiry.queries.ts";
import { receivedTemplate } from "./take-inquiry.ts";

/** What the inbox is asked for. */
export interface InboxAsked {
  readonly state: "open" | "closed" | "all";
  /** A member's id, `nobody`, or undefined for all. */
  readonly owner?: string | undefined;
  readonly find: string;
  /** Of those that this patient was registered from alone. */
  readonly patientId?: string | undefined;
}

export interface InboxClock {
  readonly now: string;
  readonly answerWithinHours: number;
}

/** More rows than anybody reads: the next word of the search finds the rest. */
const mostRows = 300;

/**
 * The inquiries that stand alone or at the head of those joined to them: words of an emergency first, then who waits, the
 * longest first, then whose answer came back.
 */
export async function findInbox(db: Db, clinicId: string, asked: InboxAsked, clock: InboxClock): Promise<InquiryRow[]> {
  let query = db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("joined_to", "is", null)
    .orderBy(sql`(urgent is null), waits_since asc nulls last, received_at desc`)
    .limit(mostRows)
    .select(inquiryColumns);
  if (asked.state !== "all") query = query.where("state", asked.state === "open" ? "<>" : "=", "closed");
  if (asked.owner === "nobody") query = query.where("owner_id", "is", null);
  else if (asked.owner !== undefined) query = query.where("owner_id", "=", asked.owner);
  if (asked.patientId !== undefined) query = query.where("patient_id", "=", asked.patientId);
  if (asked.find !== "") {
    const like = `%${asked.find.replaceAll(/[\\%_]/g, "\\$&")}%`;
    query = query.where((where) =>
      where.or([
        where("name", "ilike", like),
        where("email", "ilike", like),
        where("phone", "ilike", like),
        where(sql<string>`number::text`, "=", asked.find),
        sql<boolean>`exists (
          select 1 from inquiry_message as message
            join inquiry as written on written.clinic_id = message.clinic_id and written.id = message.inquiry_id
           where message.clinic_id = ${clinicId}
             and coalesce(written.joined_to, written.id) = inquiry.id
             and (message.body ilike ${like} or message.subject ilike ${like}))`,
      ]),
    );
  }
  const rows = await rowsOf(db, clinicId, (await query.execute()) as KeptInquiry[], clock);
  // Whose answer came back has none: they stand with those who wait, before those who were answered.
  const later = (row: InquiryRow) => row.urgent === null && row.waitsSince === null && !row.undelivered;
  return [...rows.filter((row) => !later(row)), ...rows.filter(later)];
}

/** Over all that are open, whatever the inbox shows. */
export async function countInbox(db: Db, clinicId: string, { now, answerWithinHours }: InboxClock) {
  const overdue = new Date(Date.parse(now) - answerWithinHours * 3_600_000).toISOString();
  const { waiting, unowned, late, oldest } = await db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("joined_to", "is", null)
    .where("state", "<>", "closed")
    .select([
      sql<number>`count(waits_since)::int`.as("waiting"),
      sql<number>`count(*) filter (where owner_id is null)::int`.as("unowned"),
      sql<number>`count(*) filter (where waits_since < ${overdue}::timestamptz)::int`.as("late"),
      sql<string | null>`min(waits_since)`.as("oldest"),
    ])
    .executeTakeFirstOrThrow();
  const { hours } = waitingAt(oldest === null ? null : Date.parse(oldest), Date.parse(now), answerWithinHours);
  return { counts: { waiting, unowned, overdue: late }, oldestHours: hours };
}

export async function rowsOf(
  db: Db,
  clinicId: string,
  inquiries: readonly KeptInquiry[],
  clock: InboxClock,
): Promise<InquiryRow[]> {
  if (inquiries.length === 0) return [];
  const ids = inquiries.map(({ id }) => id);
  const [last, quotes, undelivered, owners] = [
    await findLast(db, clinicId, ids),
    await countQuotes(db, clinicId, ids),
    await findUndelivered(db, clinicId, ids),
    await db.selectFrom("member").where("clinic_id", "=", clinicId).select(["id", "name"]).execute(),
  ];
  return inquiries.map((each) => {
    const owner = owners.find(({ id }) => id === each.ownerId);
    const since = each.waitsSince === null ? null : Date.parse(each.waitsSince);
    const { hours, overdue } = waitingAt(since, Date.parse(clock.now), clock.answerWithinHours);
    return {
      id: each.id,
      version: each.version,
      number: each.number,
      receivedAt: each.receivedAt,
      channel: each.channel as InquiryRow["channel"],
      name: each.name,
      language: each.language as InquiryRow["language"],
      country: each.country,
      treatment: each.treatment as InquiryRow["treatment"],
      state: each.state,
      owner: owner === undefined ? null : { ...owner, initials: initialsOf(owner.name) },
      waitsSince: each.waitsSince,
      waitsHours: hours,
      overdue,
      last: firstWords(last.get(each.id) ?? ""),
      decision: decisionOf(each.selfCheck),
      quotes: quotes.get(each.id) ?? 0,
      undelivered: undelivered.has(each.id),
      urgent: each.urgent === null ? null : [...each.urgent.words],
      adult: each.adult,
    };
  });
}

function decisionOf(selfCheck: unknown): string | null {
  const decision = (selfCheck as { decision?: unknown } | null)?.decision;
  return typeof decision === "string" ? decision : null;
}

/** What was written last in each thread, by a person. */
async function findLast(db: Db, clinicId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ head: string; body: string }>`
    select distinct on (coalesce(inquiry.joined_to, inquiry.id))
           coalesce(inquiry.joined_to, inquiry.id) as head, inquiry_message.body
      from inquiry_message
      join inquiry on inquiry.clinic_id = inquiry_message.clinic_id and inquiry.id = inquiry_message.inquiry_id
     where inquiry.clinic_id = ${clinicId}
       and coalesce(inquiry.joined_to, inquiry.id) = any(${[...ids]}::uuid[])
       and inquiry_message.kind <> 'note'
       and inquiry_message.template <> ${receivedTemplate}
       and not inquiry_message.automatic
     order by coalesce(inquiry.joined_to, inquiry.id), inquiry_message.recorded_at desc, inquiry_message.id desc`.execute(
    db,
  );
  return new Map(rows.map(({ head, body }) => [head, body]));
}

async function countQuotes(db: Db, clinicId: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ head: string; count: number }>`
    select coalesce(inquiry.joined_to, inquiry.id) as head, count(*)::int as count
      from quote
      join inquiry on inquiry.clinic_id = quote.clinic_id and inquiry.id = quote.inquiry_id
     where quote.clinic_id = ${clinicId}
       and coalesce(inquiry.joined_to, inquiry.id) = any(${[...ids]}::uuid[])
     group by 1`.execute(db);
  return new Map(rows.map(({ head, count }) => [head, count]));
}

/** The threads whose last mail to their sender did not arrive. */
async function findUndelivered(db: Db, clinicId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ head: string }>`
    select head from (
      select distinct on (coalesce(inquiry.joined_to, inquiry.id))
             coalesce(inquiry.joined_to, inquiry.id) as head, mail.state
        from mail
        left join quote on mail.about_kind = 'quote' and quote.clinic_id = mail.clinic_id and quote.id = mail.about_id
        join inquiry on inquiry.clinic_id = mail.clinic_id
                    and inquiry.id = coalesce(quote.inquiry_id, mail.about_id)
       where mail.clinic_id = ${clinicId} and mail.about_kind in ('inquiry', 'quote') and mail.state <> 'stopped'
         and coalesce(inquiry.joined_to, inquiry.id) = any(${[...ids]}::uuid[])
       order by coalesce(inquiry.joined_to, inquiry.id), mail.kept_at desc, mail.id desc) as last
     where state = 'failed'`.execute(db);
  return new Set(rows.map(({ head }) => head));
}
