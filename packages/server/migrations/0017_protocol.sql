-- Protocols that a clinic brought in or wrote itself, and which one it goes by.
--
-- Both are written once. A changed protocol is a new version under the same id, so that a course can always be laid
-- beside the protocol of its day; the latest pin of a treatment holds.

create table clinic_protocol (
  clinic_id   uuid        not null references clinic,
  id          text        not null check (id ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
  version     text        not null check (version ~ '^[0-9A-Za-z.-]{1,20}$'),
  document    jsonb       not null,            -- a protocol as it is exported
  sha256      text        not null,            -- of the document, written canonically
  reason      text        not null check (length(reason) >= 10),
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  constraint clinic_protocol_version primary key (clinic_id, id, version),
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('clinic_protocol');
call write_once('clinic_protocol');

create table protocol_pin (
  clinic_id        uuid        not null references clinic,
  treatment        text        not null,
  version          integer     not null check (version >= 1),
  protocol         text,                       -- id of a protocol; null: no longer pinned, the knowledge's own holds
  protocol_version text,                       -- null exactly where protocol is
  reason           text        not null check (length(reason) >= 10),
  recorded_by      uuid        not null,
  recorded_at      timestamptz not null default now(),
  constraint protocol_pin_version primary key (clinic_id, treatment, version),
  foreign key (clinic_id, recorded_by) references member,
  check ((protocol is null) = (protocol_version is null))
);
call keep_apart('protocol_pin');
call write_once('protocol_pin');
