-- What went into whom, one row for each lot of a signed session; and recalls, with everybody who has to be told.
--
-- The rows stand beside the signed document so that a lot leads to its patients, and a patient to their lots, at once.
-- They are written with the signature and never changed: an amended version has rows of its own, and the latest counts.

-- How a lot number is compared when a hand may have copied it: as `lotKey` of @pistor/core/stock does.
create function lot_key(lot text) returns text language sql immutable strict parallel safe
return translate(
  lot,
  'abcdefghijklmnopqrstuvwxyzOIL -._/#' || chr(9) || chr(10) || chr(13) || chr(160) || chr(8201) || chr(8239),
  'ABCDEFGH1JK1MN0PQRSTUVWXYZ011');

create table administration (
  clinic_id  uuid             not null,
  id         uuid             not null,
  session_id uuid             not null,
  version    integer          not null,        -- of the signed record that says so
  patient_id uuid             not null,
  kind       text             not null check (kind in ('injected', 'device')),
  lot_id     uuid,                             -- null: typed by hand, or not of this stock
  lot        text             check (lot <> ''),                   -- null: not written down
  lot_key    text             generated always as (lot_key(lot)) stored,
  substance  text,                             -- null: a device
  product_id uuid,                             -- null: not of this stock
  strength   text,                             -- as on the vial; null: has none
  volume_ml  double precision check (volume_ml >= 0),              -- of this ingredient in all points; null: a device
  mg         double precision check (mg >= 0), -- null: its strength is not one of mass
  on_date    date             not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, session_id, version) references session_record,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, lot_id) references lot,
  foreign key (clinic_id, product_id) references product,
  check ((kind = 'injected') = (substance is not null))
);
create index on administration (clinic_id, lot);
create index on administration (clinic_id, lot_key);
create index on administration (clinic_id, lot_id);
create index on administration (clinic_id, patient_id, on_date);
create index on administration (clinic_id, session_id, version);

-- The drop volume of a layer times its points, shared among the ingredients as they were mixed; with no map nothing was
-- given. The same is computed in exact decimals when a session is signed. The owner of the tables, who runs this, reads
-- every clinic's records here and at no other time.
alter table session no force row level security;
alter table session_record no force row level security;
alter table lot no force row level security;
insert into administration
  (clinic_id, id, session_id, version, patient_id, kind, lot_id, lot, substance, strength, volume_ml, mg, on_date)
select record.clinic_id, gen_random_uuid(), record.session_id, record.version, session.patient_id, 'injected',
       lot.id, part.one ->> 'lot', part.one ->> 'substance', part.one ->> 'strength',
       given.ml * part.ml / mixed.ml,
       given.ml * part.ml / mixed.ml * (part.one ->> 'mgPerMl')::numeric,
       (record.document ->> 'on')::date
  from session_record record
  join session on session.clinic_id = record.clinic_id and session.id = record.session_id
 cross join lateral (
       select one, (one ->> 'volumeMl')::numeric as ml
         from jsonb_array_elements(record.document -> 'mixture' -> 'ingredients') as each (one)) part
 cross join lateral (
       select sum((one ->> 'volumeMl')::numeric) as ml
         from jsonb_array_elements(record.document -> 'mixture' -> 'ingredients') as each (one)) mixed
 cross join lateral (
       select coalesce(sum((layer ->> 'dropMl')::numeric
                           * coalesce((layer ->> 'gunCount')::numeric, jsonb_array_length(layer -> 'points'))), 0) as ml
         from jsonb_array_elements(coalesce(record.document -> 'map' -> 'layers', '[]')) as each (layer)) given
  left join lot on lot.clinic_id = record.clinic_id and lot.id = (part.one ->> 'lotId')::uuid
 where jsonb_typeof(record.document -> 'mixture' -> 'ingredients') = 'array';
alter table session force row level security;
alter table session_record force row level security;
alter table lot force row level security;
call keep_apart('administration');
call write_once('administration');

create table recall (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  lot        text        not null check (lot <> ''),
  substance  text,                             -- null: whatever carries this number
  reason     text        not null check (length(reason) >= 3),
  source     text        not null default '',  -- who called it back: an authority's or the maker's notice
  drill      boolean     not null,             -- true: nothing is held, time is measured
  opened_by  uuid        not null,
  opened_at  timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, opened_by) references member
);
create index on recall (clinic_id, opened_at);
call keep_apart('recall');
call write_once('recall');

create table recall_end (
  clinic_id  uuid        not null,
  recall_id  uuid        not null,
  reason     text        not null default '',  -- why, where somebody was still to be told
  closed_by  uuid        not null,
  closed_at  timestamptz not null default now(),
  primary key (clinic_id, recall_id),
  foreign key (clinic_id, recall_id) references recall,
  foreign key (clinic_id, closed_by) references member
);
call keep_apart('recall_end');
call write_once('recall_end');

-- Every try to reach somebody. That nobody has tried yet is no row.
create table recall_contact (
  clinic_id   uuid        not null,
  id          uuid        not null,
  recall_id   uuid        not null,
  patient_id  uuid        not null,
  state       text        not null
                          check (state in ('called-no-answer', 'wrote', 'told', 'answered', 'not-reachable', 'declined')),
  note        text        not null default '',
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, recall_id) references recall,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member
);
create index on recall_contact (clinic_id, recall_id, patient_id, recorded_at);
call keep_apart('recall_contact');
call write_once('recall_contact');

-- What a hand has to do besides telling people, ticked once with who and when.
create table recall_duty (
  clinic_id   uuid        not null,
  recall_id   uuid        not null,
  duty        text        not null check (duty in ('set-aside', 'tell-maker', 'tell-authority')),
  note        text        not null default '',
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, recall_id, duty),
  foreign key (clinic_id, recall_id) references recall,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('recall_duty');
call write_once('recall_duty');
