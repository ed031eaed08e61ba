-- Prices, quotes and money that came or went.
--
-- Amounts are whole minor units of a currency (cents, kuruş). A quote freezes prices, rates, tax and terms of its day in one
-- document; a change is a new version. Nothing of a payment card is ever kept.

create table price_list (
  clinic_id   uuid        not null references clinic,
  version     integer     not null check (version >= 1),
  document    jsonb       not null,            -- `priceListBody` of @pistor/api/pricing
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  constraint price_list_version primary key (clinic_id, version),
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('price_list');
call write_once('price_list');

create table exchange_rate (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  on_date     date        not null,            -- the day of the rate
  base        text        not null check (base ~ '^[A-Z]{3}$'),
  other       text        not null check (other ~ '^[A-Z]{3}$'),
  rate        text        not null check (rate ~ '^\d{1,9}(\.\d{1,9})?$'),  -- units of other for one of base, as a decimal
  source      text        not null check (source <> ''),      -- where it was read
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, recorded_by) references member,
  check (base <> other)
);
create index on exchange_rate (clinic_id, base, other, on_date);
call keep_apart('exchange_rate');
call write_once('exchange_rate');

create table quote (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  number      text        not null check (number ~ '^\d{4}-\d+$'),           -- year and running number
  inquiry_id  uuid,                            -- exactly one of inquiry and patient at first; both once registered
  patient_id  uuid,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, number),
  foreign key (clinic_id, inquiry_id) references inquiry,
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, recorded_by) references member,
  check (inquiry_id is not null or patient_id is not null)
);
create index on quote (clinic_id, inquiry_id);
create index on quote (clinic_id, patient_id);
call keep_apart('quote');
call may_change('quote');

create table quote_version (
  clinic_id   uuid        not null,
  quote_id    uuid        not null,
  version     integer     not null check (version >= 1),
  request     jsonb       not null,            -- what it was made of: course, choices, prices, rates
  document    jsonb       not null,            -- the quote as ids and values
  lang        text        not null,
  valid_until date        not null,            -- in the clinic's zone, the day included
  sha256      text        not null,            -- of the document, written canonically
  knowledge   text        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  constraint quote_version_version primary key (clinic_id, quote_id, version),
  foreign key (clinic_id, quote_id) references quote,
  foreign key (clinic_id, recorded_by) references member
);
call keep_apart('quote_version');
call write_once('quote_version');

create table quote_event (
  clinic_id   uuid        not null,
  id          uuid        not null,
  quote_id    uuid        not null,
  version     integer     not null,
  kind        text        not null check (kind in ('sent', 'opened', 'accepted', 'declined', 'withdrawn')),
  detail      jsonb       not null default '{}',              -- of an acceptance: name as typed, choices, hash that was read
  recorded_by uuid,                            -- null: who holds the link
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, quote_id, version) references quote_version,
  foreign key (clinic_id, recorded_by) references member
);
create index on quote_event (clinic_id, quote_id, recorded_at);
create unique index quote_answered_once on quote_event (clinic_id, quote_id) where kind = 'accepted';
call keep_apart('quote_event');
call write_once('quote_event');

create table quote_link (
  clinic_id    uuid        not null,
  id           uuid        not null,
  quote_id     uuid        not null,
  version      integer     not null,
  token_sha256 text        not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,                    -- null: neither accepted nor declined with it
  ended_at     timestamptz,                    -- null: not taken back
  created_by   uuid        not null,
  created_at   timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, token_sha256),
  foreign key (clinic_id, quote_id, version) references quote_version,
  foreign key (clinic_id, created_by) references member
);
call keep_apart('quote_link');
call may_change('quote_link');

create table invoice (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  number      text        not null check (number <> ''),      -- without gaps within a year
  patient_id  uuid        not null,
  quote_id    uuid,
  cancels_id  uuid,                            -- the invoice that it takes back; null: it is one
  document    jsonb       not null,
  lang        text        not null,
  sha256      text        not null,
  issued_on   date        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, number),
  unique (clinic_id, cancels_id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, quote_id) references quote,
  foreign key (clinic_id, cancels_id) references invoice,
  foreign key (clinic_id, recorded_by) references member
);
create index on invoice (clinic_id, patient_id);
call keep_apart('invoice');
call write_once('invoice');

create table payment (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  patient_id   uuid        not null,
  quote_id     uuid,
  invoice_id   uuid,
  kind         text        not null check (kind in ('deposit', 'instalment', 'payment', 'refund')),
  amount_minor bigint      not null check (amount_minor > 0),                -- of a refund: what went back
  currency     text        not null check (currency ~ '^[A-Z]{3}$'),
  method       text        not null check (method in ('cash', 'transfer', 'terminal', 'provider')),
  reference    text        not null default '',               -- of the bank, the terminal or the provider; never a card number
  refunds_id   uuid,                                          -- of a refund: the payment that it gives back
  note         text        not null default '',
  paid_on      date        not null,
  recorded_by  uuid        not null,
  recorded_at  timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, quote_id) references quote,
  foreign key (clinic_id, invoice_id) references invoice,
  foreign key (clinic_id, refunds_id) references payment,
  foreign key (clinic_id, recorded_by) references member,
  check ((kind = 'refund') = (refunds_id is not null))
);
create index on payment (clinic_id, patient_id, paid_on);
create unique index payment_of_provider on payment (clinic_id, reference) where method = 'provider' and kind <> 'refund';
call keep_apart('payment');
call write_once('payment');

-- What was asked of a payment provider; the card is given to the provider alone.
create table provider_payment (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  provider     text        not null,
  reference    text        not null,
  patient_id   uuid        not null,
  quote_id     uuid,
  amount_minor bigint      not null check (amount_minor > 0),
  currency     text        not null check (currency ~ '^[A-Z]{3}$'),
  kind         text        not null check (kind in ('deposit', 'instalment', 'payment')),
  state        text        not null default 'asked' check (state in ('asked', 'paid', 'failed', 'ended')),
  asked_by     uuid        not null,
  asked_at     timestamptz not null default now(),
  settled_at   timestamptz,                    -- null: no answer yet
  primary key (clinic_id, id),
  unique (clinic_id, provider, reference),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, quote_id) references quote,
  foreign key (clinic_id, asked_by) references member
);
call keep_apart('provider_payment');
call may_change('provider_payment');

alter table clinic add column next_quote_no integer not null default 1;
