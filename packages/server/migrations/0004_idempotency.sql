-- The same press of a button has one effect.
--
-- A write carries a key that its sender keeps over retries. Key and answer are kept in the transaction of the effect, so
-- after a lost connection the sender asks again and is told what happened the first time.

create table idempotency (
  clinic_id   uuid        not null references clinic,
  actor_id    uuid        not null,            -- the member or patient who sent it
  key         text        not null check (length(key) between 8 and 100),
  endpoint    text        not null,
  fingerprint text        not null,            -- sha256 of path and body: another body under the same key is a mistake
  status      integer,                         -- null only inside the transaction that makes it
  reply       jsonb,                           -- the answer as it was sent; null like status
  created_at  timestamptz not null default now(),
  primary key (clinic_id, actor_id, key)
);
create index on idempotency (clinic_id, created_at);
call keep_apart('idempotency');
call may_change('idempotency');
grant delete on idempotency to pistor_app;     -- old keys are forgotten after 30 days
