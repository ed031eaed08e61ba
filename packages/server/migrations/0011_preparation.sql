-- What was prepared: which mixture, from which vials, by whom, and who looked a second time.
--
-- A preparation is written once and numbered without gaps in its clinic, as a number that is missing is a question that
-- nobody can answer later. Second name and end of use are rows of their own. That nobody checks their own work is held
-- by the table: the check carries the maker's id, which must be the preparation's, and must not be its own.

alter table clinic add column next_preparation_no integer not null default 1;

create table preparation (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  number      integer     not null check (number >= 1),
  session_id  uuid        not null,
  patient_id  uuid        not null,
  document    jsonb       not null,             -- `preparedDocument` of the server: ingredients, syringes, question and answer
  names       integer     not null check (names between 1 and 2),   -- that the clinic's policy asked for on the day
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  use_before  timestamptz not null,
  prepared_by uuid        not null,
  prepared_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, number),
  unique (clinic_id, id, prepared_by),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, prepared_by) references member,
  check (use_before > prepared_at)
);
create index on preparation (clinic_id, session_id, number);
call keep_apart('preparation');
call write_once('preparation');

create table preparation_check (
  clinic_id      uuid        not null,
  preparation_id uuid        not null,
  prepared_by    uuid        not null,
  checked_by     uuid        not null,
  checked_at     timestamptz not null default now(),
  primary key (clinic_id, preparation_id),
  foreign key (clinic_id, preparation_id, prepared_by) references preparation (clinic_id, id, prepared_by),
  foreign key (clinic_id, checked_by) references member,
  constraint checked_by_another check (checked_by <> prepared_by)
);
call keep_apart('preparation_check');
call write_once('preparation_check');

create table preparation_void (
  clinic_id      uuid        not null,
  preparation_id uuid        not null,
  reason         text        not null check (length(reason) >= 3),
  voided_by      uuid        not null,
  voided_at      timestamptz not null default now(),
  primary key (clinic_id, preparation_id),
  foreign key (clinic_id, preparation_id) references preparation,
  foreign key (clinic_id, voided_by) references member
);
call keep_apart('preparation_void');
call write_once('preparation_void');
