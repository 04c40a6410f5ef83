-- Rules that archivists write, and what was done with them: tested, switched on, switched off.

-- Every version of every rule, as its file says it.
create table local_rule (
  id bigint generated always as identity primary key,
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  source text not null check (source <> ''),
  author text not null check (author <> ''),
  digest bytea not null unique check (length(digest) = 32),
  added_at timestamptz not null,
  unique (name, version)
);

create type local_rule_act as enum ('tested', 'on', 'off');

-- `confidence` is that of what the rule finds while it is on; `figures` are those of a test.
create table local_rule_event (
  id bigint generated always as identity primary key,
  rule_id bigint not null references local_rule,
  act local_rule_act not null,
  author text not null check (author <> ''),
  confidence smallint check (confidence between 0 and 1000),
  figures json,
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  check ((act = 'tested') = (figures is not null)),
  check ((act = 'on') = (confidence is not null))
);
create index local_rule_event_rule on local_rule_event (rule_id, id);

-- The versions that are on: of each name the last word counts.
create view local_rule_on as
select latest.rule_id, latest.name, latest.version, latest.source, latest.confidence
from (
  select distinct on (r.name) e.rule_id, r.name, r.version, r.source, e.act, e.confidence
  from local_rule_event e
  join local_rule r on r.id = e.rule_id
  where e.act <> 'tested'
  order by r.name, e.id desc
) latest
where latest.act = 'on';

create trigger local_rule_stays before update or delete or truncate on local_rule
  for each statement execute function refuse_change();
create trigger local_rule_event_stays before update or delete or truncate on local_rule_event
  for each statement execute function refuse_change();

-- Both are sealed and named by the journal, beside all that the view holds already.
do $$
begin
  execute 'create or replace view sealed_row as ' || rtrim(pg_get_viewdef('sealed_row'::regclass), ';') || '
    union all select ''local_rule'', id, digest from local_rule
    union all select ''local_rule_event'', id, digest from local_rule_event';
end $$;
