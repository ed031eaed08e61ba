-- Rooms, people, devices and patients are booked together.
--
-- One row for each thing that a visit needs and for how long. The exclusion constraint is the last lock: whatever the code
-- above it does, nothing is ever taken twice. Rows that were given back stay, with live = false. An absence takes nothing:
-- it may lie over what is booked already, which must then be moved.

create extension if not exists btree_gist;

alter table visit
  add column practitioner_id     uuid,                        -- who treats; null: nobody in particular
  add column device_id           uuid,                        -- null: none
  add column cream_minutes       integer not null default 0 check (cream_minutes between 0 and 300),        -- before starts_at
  add column preparation_minutes integer not null default 0 check (preparation_minutes between 0 and 120),  -- of room and device, before starts_at
  add column observation_minutes integer not null default 0 check (observation_minutes between 0 and 240),  -- of the patient, after the treatment
  add column cleaning_minutes    integer not null default 0 check (cleaning_minutes between 0 and 120),     -- of room and device, after the treatment
  add column together_id         uuid,                        -- visits of one patient that were booked as one; null: alone
  add column note                text    not null default '',
  add foreign key (clinic_id, practitioner_id) references member,
  add foreign key (clinic_id, device_id) references device;
alter table visit drop constraint visit_purpose_check;
alter table visit add constraint visit_purpose_check
  check (purpose in ('session', 'first-visit', 'review', 'allergy-test', 'allergy-reading'));

create table absence (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  kind        text        not null check (kind in ('clinic', 'member', 'room', 'device')),
  resource_id uuid,                            -- null exactly where the whole clinic is shut
  during      tstzrange   not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
  reason      text        not null default '',
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  ended_at    timestamptz,                     -- null: it stands
  primary key (clinic_id, id),
  foreign key (clinic_id, recorded_by) references member,
  check ((resource_id is null) = (kind = 'clinic'))
);
create index on absence using gist (clinic_id, during);
call keep_apart('absence');
call may_change('absence');

create table booking (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  visit_id    uuid,                            -- exactly one of visit and offer
  offer_id    uuid,                            -- the other: a slot that is held for whom it was offered to
  kind        text        not null check (kind in ('room', 'member', 'device', 'patient')),
  resource_id uuid        not null,
  during      tstzrange   not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
  live        boolean     not null default true,              -- false: given back
  primary key (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit,
  check ((visit_id is null) <> (offer_id is null)),
  constraint never_booked_twice
    exclude using gist (clinic_id with =, resource_id with =, during with &&) where (live)
);
create index on booking (clinic_id, visit_id);
create index on booking (clinic_id, offer_id) where live;
call keep_apart('booking');
call may_change('booking');

-- Where a visit was, and where it went: for whoever asks, and for the way back.
create table visit_change (
  clinic_id   uuid        not null,
  visit_id    uuid        not null,
  version     integer     not null check (version >= 1),      -- of the visit, after the change
  kind        text        not null check (kind in ('booked', 'moved', 'cancelled', 'taken-back', 'missed')),
  was         jsonb,                                          -- the visit before; null: it was booked
  reason      text        not null default '',
  recorded_by uuid,                                           -- null: the patient, by a link
  recorded_at timestamptz not null default now(),
  constraint visit_change_version primary key (clinic_id, visit_id, version),
  foreign key (clinic_id, visit_id) references visit,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('visit_change');
call write_once('visit_change');

create table waitlist_entry (
  clinic_id       uuid        not null references clinic,
  id              uuid        not null,
  version         integer     not null default 1 check (version >= 1),
  patient_id      uuid        not null,
  visit_id        uuid,                        -- the visit that they would rather have earlier; null: none yet
  purpose         text        not null,
  treatment       text,
  course_id       uuid,
  session_number  integer,
  minutes         integer     not null check (minutes between 5 and 480),
  practitioner_id uuid,                        -- null: anybody
  wishes          jsonb       not null,        -- { from, to, weekdays, earliest, latest } by the clinic's clocks
  state           text        not null default 'waiting' check (state in ('waiting', 'offered', 'booked', 'ended')),
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, visit_id) references visit,
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, practitioner_id) references member,
  foreign key (clinic_id, recorded_by) references member
);
create index on waitlist_entry (clinic_id, state, recorded_at);
call keep_apart('waitlist_entry');
call may_change('waitlist_entry');

-- One freed slot is offered to one person at a time; it is held for them until the offer ends.
create table slot_offer (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  waitlist_id  uuid        not null,
  slot         jsonb       not null,           -- a slot as it is booked
  token_sha256 text        not null,           -- of the link in the mail
  offered_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  state        text        not null default 'open' check (state in ('open', 'taken', 'declined', 'expired', 'withdrawn')),
  primary key (clinic_id, id),
  unique (clinic_id, token_sha256),
  foreign key (clinic_id, waitlist_id) references waitlist_entry
);
call keep_apart('slot_offer');
call may_change('slot_offer');
alter table booking add foreign key (clinic_id, offer_id) references slot_offer;
