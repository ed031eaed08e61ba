-- Who saw or changed what.
--
-- One line for each call of somebody who is known, also for a refused one, written in the transaction of the call
-- itself: what cannot be audited does not happen. `seq` is the order in which lines were written.

create table audit (
  clinic_id     uuid        not null references clinic,
  seq           bigint      generated always as identity,
  at            timestamptz not null default clock_timestamp(),
  request_id    uuid        not null,
  member_id     uuid,                          -- null: not a member
  patient_id    uuid,                          -- null: not a patient; with member_id also null: nobody had signed in
  role          text        not null,
  endpoint      text        not null,
  act           text        not null check (act in ('see', 'write')),
  about_patient uuid,                          -- whose record; null: no single patient's
  outcome       text        not null check (outcome in ('done', 'refused', 'failed')),
  status        integer     not null,          -- of the HTTP answer
  problem       text,                          -- id of the problem; null: done
  primary key (clinic_id, seq)
);
create index on audit (clinic_id, about_patient, seq);
call keep_apart('audit');
call write_once('audit');
grant usage on sequence audit_seq_seq to pistor_app;
