-- What sessions are given with, and what was done to it between two patients.
--
-- The log is written once: it is the only proof that a gun was cleaned, with which water, and whom it served. A device
-- of a forbidden kind can be listed, so that everybody sees why it stays in the drawer; it is held from its first day.

create table device (
  clinic_id        uuid    not null references clinic,
  id               uuid    not null,
  version          integer not null default 1 check (version >= 1),
  kind             text    not null check (kind in ('gun-single-needle', 'gun-multi-needle', 'multi-injector-plate', 'dermojet', 'iontophoresis', 'ultrasound')),
  name             text    not null check (name <> ''),
  maker            text    not null default '',
  serial           text    not null default '',
  needles_per_shot integer check (needles_per_shot between 1 and 100), -- null: it has no needle
  fluid_path       text    not null check (fluid_path in ('single-use', 'reprocessed', 'none')),
  state            text    not null default 'in-use' check (state in ('in-use', 'held', 'retired')),
  primary key (clinic_id, id),
  constraint multi_injector_is_not_in_use check (
    state <> 'in-use'
    or (kind not in ('gun-multi-needle', 'multi-injector-plate', 'dermojet') and coalesce(needles_per_shot, 1) = 1)
  )
);
create unique index device_serial on device (clinic_id, kind, serial) where serial <> '';
call keep_apart('device');
call may_change('device');

create table device_log (
  clinic_id   uuid        not null,
  id          uuid        not null,
  device_id   uuid        not null,
  kind        text        not null check (kind in ('cleaned', 'disinfected', 'sterilised', 'maintenance', 'water-changed', 'held', 'released', 'used')),
  water       text        check (water in ('sterile', 'sterile-filtered', 'tap', 'none', 'unknown')), -- null: no line of cleaning
  water_lot   text        not null default '',
  product     text        not null default '',  -- what it was cleaned with, besides water
  session_id  uuid,                             -- null: for no session
  note        text        not null default '',
  at          timestamptz not null,             -- when it was done
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, device_id) references device,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, recorded_by) references member,
  check ((kind in ('cleaned', 'disinfected', 'sterilised', 'water-changed')) = (water is not null)),
  check (kind <> 'used' or session_id is not null)
);
create index on device_log (clinic_id, device_id, at);
create index on device_log (clinic_id, session_id);
call keep_apart('device_log');
call write_once('device_log');

-- Whether a sterile head stands in another session already: asked with every draft that names one.
create index session_draft_head on session_draft
  (clinic_id, (document #>> '{equipment,head,lot}'), (document #>> '{equipment,head,piece}'))
  where document #>> '{equipment,head,piece}' is not null;
create index session_record_head on session_record
  (clinic_id, (document #>> '{equipment,head,lot}'), (document #>> '{equipment,head,piece}'))
  where document #>> '{equipment,head,piece}' is not null;
