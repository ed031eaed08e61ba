-- The decision whether to treat, the course that was planned, and its mixtures.
--
-- Each keeps what was asked, what was answered and by which knowledge, so that a decision can be replayed and explained
-- with the rules of its day.

create table assessment (
  clinic_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  treatment   text        not null,
  on_date     date        not null,            -- the day of the session that was asked about
  request     jsonb       not null,            -- the contract's `screen` document
  answer      jsonb       not null,            -- the contract's `screen` answer
  decision    text        not null check (decision in ('eligible', 'physician-decides', 'not-yet', 'not-eligible', 'incomplete')),
  knowledge   text        not null,            -- version of the knowledge
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member
);
create index on assessment (clinic_id, patient_id, recorded_at);
call keep_apart('assessment');
call write_once('assessment');

create table physician_decision (
  clinic_id     uuid        not null,
  id            uuid        not null,
  assessment_id uuid        not null,
  decided       text        not null check (decided in ('treat', 'do-not-treat')),
  reason        text        not null check (length(reason) >= 10),
  recorded_by   uuid        not null,
  recorded_at   timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, assessment_id) references assessment,
  foreign key (clinic_id, recorded_by) references member
);
create index on physician_decision (clinic_id, assessment_id);
call keep_apart('physician_decision');
call write_once('physician_decision');

create table course (
  clinic_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  treatment   text        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member
);
create index on course (clinic_id, patient_id);
call keep_apart('course');
call write_once('course');

create table course_version (
  clinic_id   uuid        not null,
  course_id   uuid        not null,
  version     integer     not null check (version >= 1),
  protocol    text        not null,            -- protocol id
  state       text        not null check (state in ('planned', 'running', 'finished', 'stopped')),
  request     jsonb       not null,            -- the contract's `plan` document
  plan        jsonb       not null,            -- the contract's `plan` answer
  knowledge   text        not null,
  reason      text        not null default '', -- why it differs from the version before; empty for the first
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  constraint course_version_version primary key (clinic_id, course_id, version),
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('course_version');
call write_once('course_version');

create table consent (
  clinic_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  course_id   uuid,                            -- null: not for one course
  purpose     text        not null check (purpose in ('treatment', 'photo-record', 'photo-teaching', 'photo-marketing', 'transfer', 'research')),
  texts       jsonb       not null,            -- array of { id, version, sha256 } of the texts that were shown
  lang        text        not null,            -- in which they were shown
  given       boolean     not null,            -- false: withdrawn, or refused
  signed_at   timestamptz not null,
  recorded_by uuid,                            -- null: the patient, on the portal
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, course_id) references course,
  foreign key (clinic_id, recorded_by) references member
);
create index on consent (clinic_id, patient_id, signed_at);
call keep_apart('consent');
call write_once('consent');
