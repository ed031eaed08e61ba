-- Work goes on while the network is away.
--
-- A tablet keeps the day's patients sealed under a key of its own. One of the two ways to that key is a secret that stands
-- here and is given to a signed-in member alone: whoever reads this table opens nothing without the tablet, and whoever
-- finds the tablet opens nothing without this table. Which patients a tablet took is written once, for the audit.

create table tablet (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  name      text        not null check (name <> ''),   -- as its browser names itself
  added_by  uuid        not null,
  added_at  timestamptz not null default now(),
  seen_at   timestamptz not null default now(),
  ended_at  timestamptz,                               -- null: in use; otherwise it is given no secret and no day
  ended_by  uuid,
  primary key (clinic_id, id),
  foreign key (clinic_id, added_by) references member,
  foreign key (clinic_id, ended_by) references member,
  check ((ended_at is null) = (ended_by is null))
);
call keep_apart('tablet');
call may_change('tablet');

create table tablet_secret (
  clinic_id uuid        not null,
  tablet_id uuid        not null,
  member_id uuid        not null,
  secret    text        not null check (length(secret) = 43),  -- 32 random bytes, base64url
  made_at   timestamptz not null default now(),
  primary key (clinic_id, tablet_id, member_id),
  foreign key (clinic_id, tablet_id) references tablet,
  foreign key (clinic_id, member_id) references member
);
call keep_apart('tablet_secret');
call write_once('tablet_secret');

create table tablet_day (
  clinic_id  uuid        not null,
  tablet_id  uuid        not null,
  member_id  uuid        not null,
  on_date    date        not null,             -- in the clinic's zone
  patient_id uuid        not null,
  taken_at   timestamptz not null default now(),
  primary key (clinic_id, tablet_id, member_id, on_date, patient_id),
  foreign key (clinic_id, tablet_id) references tablet,
  foreign key (clinic_id, member_id) references member,
  foreign key (clinic_id, patient_id) references patient
);
call keep_apart('tablet_day');
call write_once('tablet_day');

-- Two wrote the same session without knowing of each other: what was not chosen stays to be read.
create table session_other_version (
  clinic_id    uuid        not null,
  id           uuid        not null,
  session_id   uuid        not null,
  document     jsonb       not null,           -- `sessionRecordSchema` of @pistor/core/session
  based_on     integer     not null check (based_on >= 0),  -- the draft's version that it was written on
  written_by   text        not null check (written_by <> ''),
  device_at    timestamptz,                    -- when it was written, as the device claims; null: it did not say
  set_aside_by uuid        not null,
  set_aside_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, set_aside_by) references member
);
create index on session_other_version (clinic_id, session_id, set_aside_at);
call keep_apart('session_other_version');
call write_once('session_other_version');
