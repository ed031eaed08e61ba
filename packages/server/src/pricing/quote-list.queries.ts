import type { QuoteBody } from "@pistor/api/pricing";
import type { CalendarDate, Money } from "@pistor/core/basics";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import type { EventKind } from "./quote.queries.ts";
import { stateOf } from "./quote.queries.ts";

interface ListedRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly validUntil: CalendarDate;
  readonly at: string;
  readonly treatment: QuoteBody["course"]["treatment"];
  readonly total: Money;
  readonly name: string;
  readonly events: readonly { readonly kind: EventKind; readonly version: number }[];
}

const most = 500;

/** Quotes with their latest version, what became of them and for whom they are, the latest first: one query for the page. */
export async function findListedQuotes(
  db: Db,
  clinicId: string,
  of: { readonly inquiryId?: string | undefined; readonly patientId?: string | undefined },
  today: CalendarDate,
) {
  const { rows } = await sql<ListedRow>`
    with page as (
      select clinic_id, id, number, inquiry_id, patient_id, recorded_at from quote
       where clinic_id = ${clinicId}
         ${of.inquiryId === undefined ? sql`` : sql`and inquiry_id = ${of.inquiryId}`}
         ${of.patientId === undefined ? sql`` : sql`and patient_id = ${of.patientId}`}
       order by recorded_at desc, id desc limit ${most}
    )
    select page.id, page.number, latest.version, latest.valid_until as "validUntil", latest.recorded_at as at,
           latest.document ->> 'treatment' as treatment,
           latest.document #> '{answer,totals,total}' as total,
           coalesce(person.name, inquiry.name, '') as name,
           coalesce(happened.events, '[]'::json) as events
      from page
      cross join lateral (
        select version, valid_until, recorded_at, document from quote_version
         where clinic_id = page.clinic_id and quote_id = page.id order by version desc limit 1
      ) as latest
      left join lateral (
        select json_agg(json_build_object('kind', kind, 'version', version)) as events from quote_event
         where clinic_id = page.clinic_id and quote_id = page.id
      ) as happened on true
      left join lateral (
        select given_name || ' ' || family_name as name from patient_details
         where clinic_id = page.clinic_id and patient_id = page.patient_id order by version desc limit 1
      ) as person on true
      left join inquiry on inquiry.clinic_id = page.clinic_id and inquiry.id = page.inquiry_id
     order by page.recorded_at desc, page.id desc`.execute(db);
  return rows.map(({ events, ...row }) => ({ ...row, state: stateOf(events, row.version, row.validUntil, today) }));
}
