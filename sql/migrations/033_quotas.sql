-- What people say of how much of an award a bloc may put forward, beside what ships (view `award_quota`). The last word of an award, place,
-- bloc and first year counts; one that says neither number nor share takes an earlier one back.
create table quota_rule (
  id bigint generated always as identity primary key,
  award_code text not null check (award_code <> ''),
  -- A province by its code, a bloc by its own; without both: wherever.
  place text check (place <> ''),
  bloc_code text check (bloc_code <> ''),
  since smallint not null check (since between 1945 and 2200),
  until smallint check (until between since and 2200),
  -- Units of a bloc in a year; or so many of 100 of its members who get no flag.
  most integer check (most between 0 and 10000),
  share smallint check (share between 0 and 100),
  source text not null check (source <> ''),
  author text not null check (author <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  constraint quota_rule_has_one check (most is null or share is null),
  constraint quota_rule_of_one check (place is null or bloc_code is null)
);
create index quota_rule_of_award on quota_rule (award_code, id);
create trigger quota_rule_stays before update or delete or truncate on quota_rule
  for each statement execute function refuse_change();

-- Years of blocs with the award are held against the rule anew.
create function note_quotas() returns trigger language plpgsql as $$
begin
  insert into bloc_year_moved
  select distinct b.bloc_id, k.year
  from added q
  join award_kept k on k.award_code = q.award_code and k.year between q.since and coalesce(q.until, 9999)
  cross join lateral unnest(k.bloc_ids) as b (bloc_id);
  return null;
end $$;
create trigger quota_rule_said after insert on quota_rule
  referencing new table as added for each statement execute function note_quotas();

do $$
begin
  execute 'create or replace view sealed_row as ' || rtrim(pg_get_viewdef('sealed_row'::regclass), ';') || '
    union all select ''quota_rule'', id, digest from quota_rule';
end $$;
