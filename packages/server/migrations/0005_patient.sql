-- The person, and what was asked and examined.
--
-- The head never changes; what is known about a person is kept in versions, each whole, so that what was known on any
-- day can be shown. Two people who correct the same version meet at the primary key, and the second is told.

create table patient (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  file_no    text        not null check (file_no <> ''),
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, file_no)
);
call keep_apart('patient');
call write_once('patient');

create table patient_details (
  clinic_id   uuid        not null,
  patient_id  uuid        not null,
  version     integer     not null check (version >= 1),
  given_name  text        not null check (given_name <> ''),
  family_name text        not null check (family_name <> ''),
  birth_date  date        not null,
  sex         text        not null check (sex in ('female', 'male', 'other', 'unknown')),
  language    text        not null,
  country     text        not null check (country ~ '^[A-Z]{2}$'),       -- where the patient lives
  city        text        not null default '',
  phone       text        not null default '',
  email       text        not null default '',
  recorded_by uuid,                            -- null: the patient, on the portal
  recorded_at timestamptz not null default now(),
  constraint patient_details_version primary key (clinic_id, patient_id, version),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member,
  constraint born_by_now check (birth_date <= (recorded_at at time zone 'UTC')::date + 1)  -- + 1: east of UTC the day has begun
);
call keep_apart('patient_details');
call write_once('patient_details');

create table patient_answers (
  clinic_id   uuid        not null,
  patient_id  uuid        not null,
  version     integer     not null check (version >= 1),
  answers     jsonb       not null,            -- the contract's screening keys; a key left out was not asked
  allergies   jsonb,                           -- array of substance ids or words; null: not asked; []: asked and none
  recorded_by uuid,                            -- null: the patient, on the portal
  recorded_at timestamptz not null default now(),
  constraint patient_answers_version primary key (clinic_id, patient_id, version),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('patient_answers');
call write_once('patient_answers');

create table examination (
  clinic_id   uuid        not null,
  patient_id  uuid        not null,
  version     integer     not null check (version >= 1),
  document    jsonb       not null,            -- `examinationBody` of @pistor/api/patient
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  constraint examination_version primary key (clinic_id, patient_id, version),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('examination');
call write_once('examination');

create table allergy_test (
  clinic_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  substance  text        not null,             -- substance id
  placed_at  timestamptz not null,
  placed_by  uuid        not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, placed_by) references member
);
create index on allergy_test (clinic_id, patient_id);
call keep_apart('allergy_test');
call write_once('allergy_test');

create table allergy_reading (
  clinic_id       uuid        not null,
  id              uuid        not null,
  allergy_test_id uuid        not null,
  read_at         timestamptz not null,
  reaction        text        not null check (reaction in ('none', 'doubtful', 'positive')),
  notes           text        not null default '',
  read_by         uuid        not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, allergy_test_id) references allergy_test,
  foreign key (clinic_id, read_by) references member
);
create index on allergy_reading (clinic_id, allergy_test_id);
call keep_apart('allergy_reading');
call write_once('allergy_reading');
