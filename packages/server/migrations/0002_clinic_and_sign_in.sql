-- Clinics, who works there, and who is signed in.
--
-- Every other table hangs on a clinic: its key comes first in each primary and foreign key, so that one record can never
-- point at another clinic's, and so that the tables can later be distributed by clinic.

create table clinic (
  id              uuid        primary key,
  name            text        not null check (name <> ''),
  city            text        not null default '',
  country         text        not null check (country ~ '^[A-Z]{2}$'),  -- ISO 3166-1 alpha-2
  time_zone       text        not null,                                 -- IANA name
  phone           text        not null default '',                      -- as dialled; empty: not given yet
  opens           text        not null default '09:00' check (opens ~ '^\d\d:\d\d$'),
  closes          text        not null default '18:00' check (closes ~ '^\d\d:\d\d$'),
  closed_weekdays integer[]   not null default '{7}',                   -- ISO: 7 is Sunday
  languages       text[]      not null default '{en}',
  demo            boolean     not null default false,                   -- made-up patients; roles may be switched
  next_file_no    integer     not null default 1,
  created_at      timestamptz not null default now()
);

alter table clinic enable row level security;
alter table clinic force row level security;
create policy own_clinic on clinic
  using (id = nullif(current_setting('app.clinic', true), '')::uuid)
  with check (id = nullif(current_setting('app.clinic', true), '')::uuid);
call may_change('clinic');

-- What may be known before signing in: which clinic a code means. It holds nothing of a patient and no name.
create table clinic_code (
  code      text    primary key check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  clinic_id uuid    not null unique references clinic,
  demo      boolean not null default false
);
grant select, insert on clinic_code to pistor_app;

create table member (
  clinic_id     uuid        not null references clinic,
  id            uuid        not null,
  name          text        not null check (name <> ''),
  email         text        not null check (email = lower(email) and email like '%@%'),
  role          text        not null check (role in ('physician', 'nurse', 'coordinator', 'safety-officer', 'owner')),
  title         text        not null default '',
  language      text        not null default 'en',
  password_hash text,                          -- argon2id, PHC form; null: cannot sign in with a password
  disabled_at   timestamptz,                   -- null: works here; otherwise signs in no more, and is out at once
  created_at    timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, email)
);
call keep_apart('member');
call may_change('member');
