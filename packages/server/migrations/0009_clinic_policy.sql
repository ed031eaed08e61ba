-- What a clinic set for itself, laid over the settled values of the knowledge.
--
-- Each change is a row of its own, numbered from 1 in each clinic, so that the policy of any day can be shown and two
-- people who change it at once meet at the primary key. The latest row of a parameter holds; one without a value
-- withdraws it. A looser value is a physician's alone.

create table clinic_policy_change (
  clinic_id   uuid             not null references clinic,
  version     integer          not null check (version >= 1),
  parameter   text             not null check (parameter <> ''),
  value       double precision,                 -- null: withdrawn, the settled value holds again
  kind        text             not null check (kind in ('stricter', 'looser', 'withdrawn')),
  settled     double precision not null,        -- what the knowledge settled on that day
  knowledge   text             not null,        -- version of the knowledge by which it was judged
  reason      text             not null check (length(reason) >= 10),
  role        text             not null check (role in ('physician', 'owner')),
  recorded_by uuid             not null,
  recorded_at timestamptz      not null default now(),
  constraint clinic_policy_change_version primary key (clinic_id, version),
  foreign key (clinic_id, recorded_by) references member,
  constraint withdrawn_has_no_value check ((kind = 'withdrawn') = (value is null)),
  constraint looser_is_a_physicians check (kind <> 'looser' or role = 'physician')
);
create index on clinic_policy_change (clinic_id, parameter, version);
call keep_apart('clinic_policy_change');
call write_once('clinic_policy_change');

-- A decision keeps the clinic's own values that it was made with, so that it replays; none before there was a policy.
alter table assessment
  add column policy jsonb not null default '{"version": 0, "overrides": []}';
