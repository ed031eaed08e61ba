import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";

/** More rows than anybody calls in a day. */
const mostRows = 100;

interface Untold {
  readonly mailId: string;
  readonly patientId: string;
  readonly kind: "visit" | "slot";
  readonly at: string;
  readonly subject: string;
  readonly fault: string;
}

/**
 * The last mails about what is still ahead that did not arrive, the nearest first: a visit that was booked, moved, reminded of
 * or cancelled, and an hour that is offered. A later mail that has left, or is on its way, tells what the failed one did not.
 */
export async function findUntold(
  db: Db,
  clinic: ClinicPlace,
  { now, patientId }: { readonly now: string; readonly patientId?: string | undefined },
) {
  const { rows } = await sql<Untold>`
    select mail.id as "mailId", mail.about_kind as kind, mail.subject, mail.last_fault as fault,
           coalesce(visit.patient_id, waiting.patient_id) as "patientId",
           coalesce(visit.starts_at, offer.expires_at) as at
      from mail
      left join visit on mail.about_kind = 'visit' and visit.clinic_id = mail.clinic_id and visit.id = mail.about_id
                     and visit.starts_at > ${now}
      left join slot_offer as offer on mail.about_kind = 'slot' and offer.clinic_id = mail.clinic_id
                     and offer.id = mail.about_id and offer.state = 'open' and offer.expires_at > ${now}
      left join waitlist_entry as waiting on waiting.clinic_id = offer.clinic_id and waiting.id = offer.waitlist_id
     where mail.clinic_id = ${clinic.id} and mail.state = 'failed'
       and coalesce(visit.patient_id, waiting.patient_id) is not null
       and (${patientId ?? null}::uuid is null or coalesce(visit.patient_id, waiting.patient_id) = ${patientId ?? null}::uuid)
       and not exists (
         select 1 from mail as later
          where later.clinic_id = mail.clinic_id and later.about_kind = mail.about_kind and later.about_id = mail.about_id
            and later.state <> 'stopped' and (later.kept_at, later.id) > (mail.kept_at, mail.id))
     order by at, mail.id
     limit ${mostRows}`.execute(db);
  const details = await findDetailsOfAll(db, clinic.id, [...new Set(rows.map((row) => row.patientId))]);
  return rows.flatMap(({ patientId: id, at, ...row }) => {
    const of = details.get(id);
    return of === undefined
      ? []
      : [{ ...row, at: atClinic(clinic, at), patient: { id, name: nameOf(of), phone: of.phone } }];
  });
}
