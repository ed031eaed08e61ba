-- Who is signed in, links for the patient's phone, and the people of a demo clinic.
--
-- A token is never kept, only its hash: whoever reads this table can sign in as nobody.

create table sign_in (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  token_sha256 text        not null,
  member_id    uuid,                           -- exactly one of member and patient
  patient_id   uuid,
  started_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at   timestamptz not null,
  ended_at     timestamptz,                    -- null: not signed out
  primary key (clinic_id, id),
  unique (clinic_id, token_sha256),
  foreign key (clinic_id, member_id) references member,
  foreign key (clinic_id, patient_id) references patient,
  check ((member_id is null) <> (patient_id is null))
);
call keep_apart('sign_in');
call may_change('sign_in');

create table portal_link (
  clinic_id    uuid        not null,
  id           uuid        not null,
  patient_id   uuid        not null,
  token_sha256 text        not null,
  expires_at   timestamptz not null,
  created_by   uuid        not null,
  created_at   timestamptz not null default now(),
  ended_at     timestamptz,                    -- null: not taken back
  primary key (clinic_id, id),
  unique (clinic_id, token_sha256),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, created_by) references member
);
call keep_apart('portal_link');
call may_change('portal_link');

create table demo_persona (
  clinic_id  uuid    not null references clinic,
  id         text    not null check (id ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  position   integer not null,
  member_id  uuid,                             -- exactly one of member and patient
  patient_id uuid,
  opens      text    not null check (opens like '/%'),                   -- path of the clinic app or of the portal
  primary key (clinic_id, id),
  foreign key (clinic_id, member_id) references member,
  foreign key (clinic_id, patient_id) references patient,
  check ((member_id is null) <> (patient_id is null))
);
call keep_apart('demo_persona');
call write_once('demo_persona');
