-- What stands in the cupboard and the fridge, down to the single vial.
--
-- The ledger is written once: a balance is the sum of its movements, kept beside the lot so that two hands that take the
-- last vial meet at one row, and never falls below nothing. A lot that is held cannot be taken; who held it, and why, is
-- a row of its own.

create table supplier (
  clinic_id uuid not null references clinic,
  id        uuid not null,
  name      text not null check (name <> ''),
  phone     text not null default '',
  email     text not null default '',
  primary key (clinic_id, id),
  unique (clinic_id, name)
);
call keep_apart('supplier');
call may_change('supplier');

create table storage_place (
  clinic_id   uuid    not null references clinic,
  id          uuid    not null,
  name        text    not null check (name <> ''),
  min_celsius double precision,                          -- null: not watched
  max_celsius double precision,
  primary key (clinic_id, id),
  unique (clinic_id, name),
  check ((min_celsius is null) = (max_celsius is null)),
  check (min_celsius is null or min_celsius < max_celsius)
);
call keep_apart('storage_place');
call may_change('storage_place');

create table storage_reading (
  clinic_id   uuid        not null,
  id          uuid        not null,
  place_id    uuid        not null,
  celsius     double precision     not null check (celsius between -90 and 90),
  read_at     timestamptz not null,
  note        text        not null default '',
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, place_id) references storage_place,
  foreign key (clinic_id, recorded_by) references member
);
create index on storage_reading (clinic_id, place_id, read_at);
call keep_apart('storage_reading');
call write_once('storage_reading');

create table product (
  clinic_id    uuid    not null references clinic,
  id           uuid    not null,
  version      integer not null default 1 check (version >= 1),
  kind         text    not null check (kind in ('injectable', 'cream', 'needle', 'head', 'syringe', 'other')),
  name         text    not null check (name <> ''),
  maker        text    not null default '',
  substance    text,                            -- id of the catalogue; null: holds none
  salt         text,                            -- null: the base, or not said
  strength     text,                            -- as on the product; null: has none
  vehicle      text    not null default 'water' check (vehicle in ('water', 'oil', 'alcohol', 'propylene-glycol')),
  external_use boolean not null default false,  -- its label says so: it is never injected
  container    text    not null check (container in ('single-dose', 'multi-dose', 'piece')),
  pack_ml      double precision check (pack_ml > 0),     -- in one vial; null: not measured in mL
  gtin         text    check (gtin ~ '^[0-9]{14}$'),
  min_celsius  double precision,                         -- null: kept at any temperature of a room
  max_celsius  double precision,
  opened_hours double precision check (opened_hours > 0),-- how long it may be used once opened, by its label; null: not said
  needle_mm    double precision check (needle_mm > 0),   -- a needle's length
  gauge        integer check (gauge between 14 and 36),
  dead_ml      double precision check (dead_ml >= 0),    -- what stays in it; null: not said
  reorder_at   integer check (reorder_at >= 0), -- null: nobody asked to be told
  reorder_to   integer check (reorder_to >= 1),
  retired      boolean not null default false,
  primary key (clinic_id, id)
);
create unique index product_gtin on product (clinic_id, gtin) where gtin is not null and not retired;
call keep_apart('product');
call may_change('product');

create table lot (
  clinic_id   uuid        not null,
  id          uuid        not null,
  product_id  uuid        not null,
  lot         text        not null check (lot <> ''),
  expires     date        not null,             -- the last day of use
  supplier_id uuid,
  place_id    uuid,
  received_on date        not null,
  balance     integer     not null default 0,   -- whole vials or pieces, the sum of the movements
  state       text        not null default 'usable' check (state in ('usable', 'quarantined', 'recalled')),
  primary key (clinic_id, id),
  unique (clinic_id, product_id, lot),
  constraint lot_balance_is_not_below_zero check (balance >= 0),
  foreign key (clinic_id, product_id) references product,
  foreign key (clinic_id, supplier_id) references supplier,
  foreign key (clinic_id, place_id) references storage_place
);
create index on lot (clinic_id, lot);
call keep_apart('lot');
call may_change('lot');

create table lot_hold (
  clinic_id   uuid        not null,
  id          uuid        not null,
  lot_id      uuid        not null,
  state       text        not null check (state in ('usable', 'quarantined', 'recalled')),
  reason      text        not null check (length(reason) >= 3),
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, lot_id) references lot,
  foreign key (clinic_id, recorded_by) references member
);
create index on lot_hold (clinic_id, lot_id, recorded_at);
call keep_apart('lot_hold');
call write_once('lot_hold');

create table stock_movement (
  clinic_id   uuid        not null,
  id          uuid        not null,
  lot_id      uuid        not null,
  kind        text        not null check (kind in ('received', 'taken', 'put-back', 'wasted', 'counted', 'sent-back', 'destroyed')),
  count       integer     not null check (count <> 0),       -- above 0: came in; below: went out
  balance     integer     not null check (balance >= 0),     -- after it
  session_id  uuid,                             -- null: for no session
  reason      text        not null default '',
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, lot_id) references lot,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, recorded_by) references member,
  check (kind = 'counted' or (kind in ('received', 'put-back')) = (count > 0))
);
create index on stock_movement (clinic_id, lot_id, recorded_at);
create index on stock_movement (clinic_id, session_id);
call keep_apart('stock_movement');
call write_once('stock_movement');

-- A vial that was opened. Single-dose ones belong to one session; a multi-dose one that has entered a treatment room
-- belongs to one patient.
create table open_vial (
  clinic_id  uuid        not null,
  id         uuid        not null,
  lot_id     uuid        not null,
  session_id uuid,                              -- null: opened for none in particular
  patient_id uuid,                              -- whose it is; null: nobody's yet
  opened_at  timestamptz not null default now(),
  opened_by  uuid        not null,
  discard_at timestamptz not null,              -- the last moment of use
  left_ml    double precision     check (left_ml >= 0),  -- null: not measured in mL
  ended_at   timestamptz,                       -- empty or thrown away; null: still open
  ended_how  text        check (ended_how in ('empty', 'discarded')),
  primary key (clinic_id, id),
  foreign key (clinic_id, lot_id) references lot,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, opened_by) references member,
  check ((ended_at is null) = (ended_how is null))
);
create index on open_vial (clinic_id, lot_id);
create index on open_vial (clinic_id, session_id);
call keep_apart('open_vial');
call may_change('open_vial');
