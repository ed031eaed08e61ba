-- Inquiries, what was written about them, and mails on their way.
--
-- What was written is kept once. An inquiry itself moves: it has an owner, a state, and may be joined to another or to a
-- patient. A mail is kept with the change that caused it and sent afterwards, so that none is lost and none sent twice.

create table inquiry (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  version      integer     not null default 1 check (version >= 1),
  number       integer     not null check (number >= 1),
  received_at  timestamptz not null default now(),
  channel      text        not null check (channel in ('form', 'self-check', 'mail', 'phone', 'visit', 'agency')),
  name         text        not null check (name <> ''),
  email        text        not null default '',
  phone        text        not null default '',
  language     text        not null,
  country      text        not null default '' check (country ~ '^([A-Z]{2})?$'),
  city         text        not null default '',
  treatment    text,                           -- null: not said
  self_check   jsonb,                          -- what the visitor chose to send; null: nothing
  contact_ok   jsonb       not null,           -- { at, wording, sha256 }: that they may be written to, and to which sentence they said so
  owner_id     uuid,                           -- null: nobody has taken it
  state        text        not null default 'new' check (state in ('new', 'open', 'waiting', 'quoted', 'accepted', 'booked', 'closed')),
  state_reason text        not null default '',
  waits_since  timestamptz,                    -- since when somebody waits for us; null: nobody does
  patient_id   uuid,
  joined_to    uuid,                           -- the inquiry that it was joined to; null: it stands alone
  changed_by   uuid,                           -- null: the sender
  changed_at   timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, number),
  foreign key (clinic_id, owner_id) references member,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, joined_to) references inquiry,
  foreign key (clinic_id, changed_by) references member
);
create index on inquiry (clinic_id, state, waits_since);
create index on inquiry (clinic_id, lower(email));
call keep_apart('inquiry');
call may_change('inquiry');

create table mail (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  about_kind  text        not null check (about_kind in ('inquiry', 'quote', 'visit', 'slot', 'itinerary', 'invoice')),
  about_id    uuid        not null,
  once        text        not null,            -- the same thing is not mailed twice
  to_address  text        not null check (to_address like '%@%'),
  lang        text        not null,
  subject     text        not null,
  body        text        not null,            -- plain text
  attachments jsonb       not null default '[]',              -- array of { name, contentType, text | base64 }
  message_id  text        not null,
  in_reply_to text        not null default '',
  state       text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'stopped')),
  tries       integer     not null default 0,
  next_try_at timestamptz not null default now(),
  last_fault  text        not null default '',
  kept_at     timestamptz not null default now(),
  sent_at     timestamptz,                     -- null: not handed over yet
  primary key (clinic_id, id),
  unique (clinic_id, once),
  unique (clinic_id, message_id)
);
create index on mail (clinic_id, state, next_try_at);
call keep_apart('mail');
call may_change('mail');

create table inquiry_message (
  clinic_id   uuid        not null,
  id          uuid        not null,
  inquiry_id  uuid        not null,
  kind        text        not null check (kind in ('in', 'out', 'note')),
  subject     text        not null default '',
  body        text        not null,
  lang        text        not null,
  template    text        not null default '', -- id of the template; empty: written freely
  findings    jsonb       not null default '[]',              -- what the check of the wording said, and was sent in spite of
  mail_id     uuid,                            -- null: not by mail
  message_id  text        not null default '', -- Message-ID of a mail that came in, with its brackets; empty: it came otherwise
  recorded_by uuid,                            -- null: the sender of the inquiry
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, inquiry_id) references inquiry,
  foreign key (clinic_id, mail_id) references mail,
  foreign key (clinic_id, recorded_by) references member
);
create index on inquiry_message (clinic_id, inquiry_id, recorded_at);
call keep_apart('inquiry_message');
call write_once('inquiry_message');

-- The demo sends to itself: what its own catcher received.
create table caught_mail (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  caught_at    timestamptz not null default now(),
  from_address text        not null,
  to_address   text        not null,
  subject      text        not null default '',
  body         text        not null default '',
  attachments  jsonb       not null default '[]',             -- array of { name, contentType, base64 }
  message_id   text        not null default '',
  primary key (clinic_id, id)
);
create index on caught_mail (clinic_id, caught_at);
call keep_apart('caught_mail');
call may_change('caught_mail');

alter table clinic add column next_inquiry_no integer not null default 1;
