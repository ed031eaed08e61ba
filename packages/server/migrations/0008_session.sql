-- The day in the clinic, and the record of a treatment.
--
-- A visit moves through the rooms and a draft is written over and over: both carry a version, so that nobody overwrites
-- what they have not seen. What is signed is written once; an amendment is a further version that names its reason and
-- seals the one before it.

create table room (
  clinic_id    uuid    not null references clinic,
  id           uuid    not null,
  name         text    not null check (name <> ''),
  purpose      text    not null default '',
  position     integer not null,
  physician_id uuid,                           -- null: nobody is fixed to it
  primary key (clinic_id, id),
  foreign key (clinic_id, physician_id) references member
);
call keep_apart('room');
call may_change('room');

create table session (
  clinic_id  uuid        not null,
  id         uuid        not null,
  course_id  uuid        not null,
  patient_id uuid        not null,
  number     integer     not null check (number >= 1),
  on_date    date        not null,             -- in the clinic's zone
  room_id    uuid,                             -- null: no room was booked
  opened_by  uuid        not null,
  opened_at  timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, course_id, number),
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, room_id) references room,
  foreign key (clinic_id, opened_by) references member
);
create index on session (clinic_id, patient_id, on_date);
create index on session (clinic_id, on_date);
call keep_apart('session');
call write_once('session');

create table session_draft (
  clinic_id  uuid        not null,
  session_id uuid        not null,
  version    integer     not null check (version >= 1),
  document   jsonb       not null,             -- `sessionRecordSchema` of @pistor/core/session
  saved_at   timestamptz not null default now(),
  saved_by   uuid        not null,
  device_at  timestamptz,                      -- as the device claims; null: it did not say
  primary key (clinic_id, session_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, saved_by) references member
);
call keep_apart('session_draft');
call may_change('session_draft');

create table session_record (
  clinic_id       uuid        not null,
  session_id      uuid        not null,
  version         integer     not null check (version >= 1),
  kind            text        not null check (kind in ('signed', 'amended')),
  document        jsonb       not null,        -- `sessionRecordSchema` of @pistor/core/session
  note            text        not null default '',                       -- the words that were signed with it
  lang            text        not null default 'en',
  sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  previous_sha256 text        check (previous_sha256 ~ '^[0-9a-f]{64}$'), -- null: the first version
  reason          text        not null default '',                       -- why it was amended
  signed_by       uuid        not null,
  signed_at       timestamptz not null default now(),
  device_at       timestamptz,                 -- as the device claims; null: it did not say
  constraint session_record_version primary key (clinic_id, session_id, version),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, signed_by) references member,
  check ((version = 1) = (kind = 'signed')),
  check ((version = 1) = (previous_sha256 is null)),
  check (kind = 'signed' or length(reason) >= 10)
);
call keep_apart('session_record');
call write_once('session_record');

create table mixture (
  clinic_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  course_id   uuid,                            -- null: for no course in particular
  session_id  uuid,                            -- null: not yet for a session
  request     jsonb       not null,            -- the contract's `mix` document
  answer      jsonb       not null,            -- the contract's `mix` answer
  knowledge   text        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, recorded_by) references member
);
create index on mixture (clinic_id, patient_id);
create index on mixture (clinic_id, session_id);
call keep_apart('mixture');
call write_once('mixture');

create table visit (
  clinic_id      uuid        not null,
  id             uuid        not null,
  version        integer     not null default 1 check (version >= 1),
  room_id        uuid        not null,
  starts_at      timestamptz not null,
  minutes        integer     not null check (minutes between 5 and 480),
  patient_id     uuid        not null,
  purpose        text        not null check (purpose in ('session', 'first-visit', 'review', 'allergy-test')),
  course_id      uuid,                         -- null: belongs to no course
  session_number integer     check (session_number >= 1),                -- null: not a session
  state          text        not null default 'planned'
                             check (state in ('planned', 'arrived', 'cream', 'in-room', 'observation', 'left', 'cancelled')),
  cream_at       timestamptz,                  -- when the cream went on; null: none, or not yet
  changed_by     uuid,                         -- null: as it was booked
  changed_at     timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, room_id) references room,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, changed_by) references member
);
create index on visit (clinic_id, starts_at);
create index on visit (clinic_id, patient_id, starts_at);
call keep_apart('visit');
call may_change('visit');
