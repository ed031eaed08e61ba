-- The role that serves, and the two rules that tables are put under.
--
-- The server signs in as pistor_app, which owns nothing: a query that forgets its clinic still meets row-level security,
-- and no fault in the code can drop a table or read the records of another clinic.

do $$ begin
  create role pistor_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception
  -- Roles belong to the whole cluster: another database of it may have made this one, perhaps this very moment.
  when duplicate_object or unique_violation then null;
end $$;

revoke create on schema public from public;
grant usage on schema public to pistor_app;

-- Clinical records and the audit are never changed: a correction is a new row.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a record of % is never changed or removed: write a new version', tg_table_name
    using errcode = 'restrict_violation';
end $$;

create procedure write_once(kept regclass) language plpgsql as $$
begin
  execute format('create trigger written_once before update or delete on %s for each row execute function refuse_change()', kept);
  execute format('create trigger never_emptied before truncate on %s for each statement execute function refuse_change()', kept);
  execute format('grant select, insert on %s to pistor_app', kept);
end $$;

create procedure may_change(kept regclass) language plpgsql as $$
begin
  execute format('grant select, insert, update on %s to pistor_app', kept);
end $$;

-- The second lock on every record: the clinic of the transaction, also for the owner of the table. Without a clinic
-- there is no row to see and none can be written.
create procedure keep_apart(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format(
    'create policy own_clinic on %s
       using (clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)
       with check (clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)', kept);
end $$;
