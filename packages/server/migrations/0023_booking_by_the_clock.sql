-- What is taken is found by the clock, without reading everything that was ever taken of a room.
--
-- Under row-level security an index is asked only what cannot leak a row of another clinic. The database takes < of
-- moments for that and && of ranges not: each look at a room's calendar read all of it.

alter table booking
  add column begins timestamptz not null generated always as (lower(during)) stored,
  add column ends   timestamptz not null generated always as (upper(during)) stored;
create index booking_by_the_clock on booking (clinic_id, resource_id, begins) where live;
