-- A traveller's way to the clinic and home, and the papers that a country asks for.

create table itinerary_version (
  clinic_id   uuid        not null,
  course_id   uuid        not null,
  version     integer     not null check (version >= 1),
  document    jsonb       not null,            -- `itineraryBody` of @pistor/api/travel
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  constraint itinerary_version_version primary key (clinic_id, course_id, version),
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('itinerary_version');
call write_once('itinerary_version');

-- A certificate of the clinic or its agency, or the insurance of one patient, each with its dates. The latest of a kind holds.
create table travel_paper (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  kind        text        not null check (kind in ('facility-certificate', 'agency-certificate', 'complication-insurance', 'liability-insurance')),
  country     text        not null check (country ~ '^[A-Z]{2}$'),           -- whose law asks for it
  patient_id  uuid,                            -- of an insurance of one patient; null: the clinic's own
  issuer      text        not null check (issuer <> ''),
  number      text        not null check (number <> ''),
  valid_from  date        not null,
  valid_until date        not null,
  note        text        not null default '',
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  ended_at    timestamptz,                     -- null: not taken back
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member,
  check (valid_from <= valid_until)
);
create index on travel_paper (clinic_id, kind, patient_id);
call keep_apart('travel_paper');
call may_change('travel_paper');
