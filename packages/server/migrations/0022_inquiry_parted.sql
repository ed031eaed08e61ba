-- Joins that can be taken apart again, mails that programs wrote, and what an inquiry says of urgency and age.

-- What a join changed, so that both threads can be as they were while nothing was built on it.
create table inquiry_join (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  kind       text        not null check (kind in ('inquiry', 'patient')),
  head_id    uuid        not null,            -- the inquiry under which they stand since
  joined_id  uuid        not null,            -- the inquiry that was joined, or the patient that it was linked to
  before     jsonb       not null,            -- { inquiries, quotes }: as they stood, and the quotes that went along to a patient
  after      jsonb       not null,            -- { inquiries }: as the join left them
  joined_by  uuid        not null,
  joined_at  timestamptz not null default now(),
  parted_by  uuid,                            -- null: they stand together
  parted_at  timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, head_id) references inquiry,
  foreign key (clinic_id, joined_by) references member,
  foreign key (clinic_id, parted_by) references member,
  check ((parted_by is null) = (parted_at is null))
);
create index on inquiry_join (clinic_id, head_id, joined_at);
call keep_apart('inquiry_join');
call may_change('inquiry_join');

-- True: a program wrote it (an absence note, a notice of failure). It is shown, and never counts as an answer.
alter table inquiry_message add column automatic boolean not null default false;

alter table inquiry add column urgent jsonb;  -- { at, words }: words of an emergency that nobody has answered yet; null: none
alter table inquiry add column adult boolean; -- whether it is for somebody of age; null: not said
