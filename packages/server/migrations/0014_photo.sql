-- Photographs of patients: what they are in one table, the encrypted picture in another, so that a list reads no picture.
--
-- Every picture has a key of its own, kept encrypted by the clinic's key in the data folder. The picture is written once;
-- without its key it is noise, in every backup too, which is how one is erased.

create table photo (
  clinic_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  session_id uuid,                             -- null: taken outside of a session
  view       text        not null check (view <> ''),
  taken_at   timestamptz not null,             -- as the device claims
  width_px   integer     not null check (width_px > 0),
  height_px  integer     not null check (height_px > 0),
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the picture as it was written anew
  sealed_key text,                             -- null: erased
  added_by   uuid        not null,
  added_at   timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, added_by) references member
);
create index on photo (clinic_id, patient_id, taken_at);
create index on photo (clinic_id, session_id);
call keep_apart('photo');
call may_change('photo');

create table photo_picture (
  clinic_id uuid  not null,
  photo_id  uuid  not null,
  sealed    bytea not null,                    -- nonce, tag, AES-256-GCM of the JPEG
  primary key (clinic_id, photo_id),
  foreign key (clinic_id, photo_id) references photo
);
call keep_apart('photo_picture');
call write_once('photo_picture');
