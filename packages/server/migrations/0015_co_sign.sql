-- A second physician's name under a signed version, and the tablet in the patient's hands.
--
-- A co-signature belongs to one version: it repeats that version's seal, and an amendment stands without it until it is
-- given anew. While a tablet is handed over, its sign-in opens nothing but what the patient is shown.

-- So that a co-signature can only be of a version as it was sealed, and never by the one who signed it.
alter table session_record
  add constraint session_record_sealed_by unique (clinic_id, session_id, version, sha256, signed_by);

create table co_signature (
  clinic_id       uuid        not null,
  session_id      uuid        not null,
  version         integer     not null,
  record_sha256   text        not null,        -- the seal of the version that is co-signed
  signed_by       uuid        not null,        -- who signed that version
  co_signed_by    uuid        not null,
  co_signed_at    timestamptz not null default now(),
  previous_sha256 text        check (previous_sha256 ~ '^[0-9a-f]{64}$'), -- of the co-signature before it; null: the first of the session
  sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint co_signature_once primary key (clinic_id, session_id, version, co_signed_by),
  foreign key (clinic_id, session_id, version, record_sha256, signed_by)
    references session_record (clinic_id, session_id, version, sha256, signed_by),
  foreign key (clinic_id, co_signed_by) references member,
  constraint co_signed_by_another check (co_signed_by <> signed_by)
);
call keep_apart('co_signature');
call write_once('co_signature');

create table co_sign_request (
  clinic_id  uuid        not null,
  id         uuid        not null,
  session_id uuid        not null,
  version    integer     not null,             -- the latest when it was asked
  asked_by   uuid        not null,
  asked_at   timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, session_id, version) references session_record,
  foreign key (clinic_id, asked_by) references member
);
create index on co_sign_request (clinic_id, session_id);
call keep_apart('co_sign_request');
call write_once('co_sign_request');

alter table sign_in add column handed_at timestamptz;                    -- null: in the hands of whoever signed in
alter table sign_in add column handed_session_id uuid;                   -- whose patient holds the tablet
alter table sign_in add constraint sign_in_handed_session
  foreign key (clinic_id, handed_session_id) references session;
alter table sign_in add constraint sign_in_handed_whole
  check ((handed_at is null) = (handed_session_id is null));
alter table sign_in add constraint sign_in_handed_by_a_member
  check (handed_at is null or member_id is not null);
