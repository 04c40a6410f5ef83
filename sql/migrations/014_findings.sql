-- What people said of findings: that one does not matter, or does again. The last word on a finding counts.
create table finding_waiver (
  id bigint generated always as identity primary key,
  code text not null check (code <> ''),
  subject text not null check (subject <> ''),
  waived boolean not null,
  author text not null check (author <> ''),
  reason text not null check (reason <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null
);
create index finding_waiver_subject on finding_waiver (code, subject, id);
create trigger finding_waiver_stays before update or delete or truncate on finding_waiver
  for each statement execute function refuse_change();

-- The last two words of a name: a bloc of communes lists "xã Đất Mũi", and "UBND xã Đất Mũi" leads it. Checks let that pass.
create function ending_of(name text) returns text language sql immutable as $$
  select substring(lower(name) from '(\S+\s+\S+)\s*$')
$$;

do $$
begin
  execute 'create or replace view sealed_row as ' || rtrim(pg_get_viewdef('sealed_row'::regclass), ';') || '
    union all select ''finding_waiver'', id, digest from finding_waiver';
end $$;
