-- Who there is: units, persons, blocs and places with their names and what became of them, as lists say. A list is an
-- edition, and is never changed: the one that ships with sovang comes anew where a later sovang has another.

create type entity_kind as enum ('organisation', 'person', 'bloc-series', 'place');
create type entity_level as enum ('central', 'province', 'district', 'commune');
create type entity_name_kind as enum ('official', 'alias', 'abbreviation', 'former');
create type entity_relation_kind as enum ('part-of', 'renamed-to', 'merged-into', 'split-into', 'succeeds', 'dissolved');

-- An ISO date that may stop early: "2008", "2025-03", "2025-07-01".
create domain listed_date as text check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

-- `name` is the version of the list that ships, or the file that an archivist imported. `digest` seals all of its rows.
create table authority_edition (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  shipped boolean not null,
  author text not null check (author <> ''),
  digest bytea not null unique check (length(digest) = 32),
  added_at timestamptz not null default now()
);
create unique index authority_edition_shipped on authority_edition (name) where shipped;

-- `entity_id` follows from kind and code and is the same in every installation; `position` is the order of the list.
create table entity (
  edition_id bigint not null references authority_edition,
  position integer not null check (position >= 0),
  entity_id text not null check (entity_id ~ '^[0-9a-f]{32}$'),
  kind entity_kind not null,
  code text not null check (code <> ''),
  jurisdiction text check (jurisdiction ~ '^[0-9a-f]{32}$'),
  level entity_level not null,
  shared boolean not null,
  since listed_date,
  until listed_date,
  source text not null check (source <> ''),
  primary key (edition_id, position),
  unique (edition_id, entity_id),
  unique (edition_id, kind, code)
);
create index entity_by_id on entity (entity_id);

create table entity_name (
  edition_id bigint not null references authority_edition,
  position integer not null check (position >= 0),
  entity_id text not null,
  name text not null check (name <> ''),
  kind entity_name_kind not null,
  since listed_date,
  until listed_date,
  source text not null check (source <> ''),
  primary key (edition_id, position)
);
create index entity_name_of_entity on entity_name (entity_id);

create table entity_relation (
  edition_id bigint not null references authority_edition,
  position integer not null check (position >= 0),
  kind entity_relation_kind not null,
  from_id text not null,
  to_id text,
  since listed_date,
  until listed_date,
  source text not null check (source <> ''),
  primary key (edition_id, position),
  constraint entity_relation_has_end check ((to_id is null) = (kind = 'dissolved')),
  constraint entity_relation_of_two check (to_id <> from_id)
);
create index entity_relation_from on entity_relation (from_id);
create index entity_relation_to on entity_relation (to_id);

-- The editions that count: all of archivists, and the last that shipped.
create view current_edition as
select e.id, e.name, e.shipped, e.author, e.added_at
from authority_edition e
where not e.shipped or e.id = (select max(s.id) from authority_edition s where s.shipped);

create view current_entity as
select e.entity_id, e.kind, e.code, e.jurisdiction, e.level, e.since, e.until, e.source
from entity e
where e.edition_id in (select c.id from current_edition c);

create view current_entity_name as
select n.entity_id, n.name, n.kind, n.since, n.until, n.source
from entity_name n
where n.edition_id in (select c.id from current_edition c);

create view current_entity_relation as
select r.kind, r.from_id, r.to_id, r.since, r.until, r.source
from entity_relation r
where r.edition_id in (select c.id from current_edition c);

-- Names and relations are of entities that are there.
create function refuse_strange_names() returns trigger language plpgsql as $$
declare
  strange text;
begin
  select a.entity_id into strange
  from added a
  where not exists (select from entity e where e.entity_id = a.entity_id)
  limit 1;
  if found then
    raise exception 'A name is of entity %, which no list has.', strange using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger entity_names_belong after insert on entity_name
  referencing new table as added
  for each statement execute function refuse_strange_names();

create function refuse_strange_relations() returns trigger language plpgsql as $$
declare
  strange text;
begin
  select s.entity_id into strange
  from (select a.from_id as entity_id from added a union select a.to_id from added a where a.to_id is not null) s
  where not exists (select from entity e where e.entity_id = s.entity_id)
  limit 1;
  if found then
    raise exception 'A relation is of entity %, which no list has.', strange using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger entity_relations_belong after insert on entity_relation
  referencing new table as added
  for each statement execute function refuse_strange_relations();

create trigger authority_edition_stays before update or delete or truncate on authority_edition
  for each statement execute function refuse_change();
create trigger entity_stays before update or delete or truncate on entity
  for each statement execute function refuse_change();
create trigger entity_name_stays before update or delete or truncate on entity_name
  for each statement execute function refuse_change();
create trigger entity_relation_stays before update or delete or truncate on entity_relation
  for each statement execute function refuse_change();

-- What archivists add is named by the journal; what ships is compared with the list of the program itself, so that a
-- database in which nobody did anything has an empty journal.
create or replace view sealed_row as
select 'document' as kind, id as row_id, digest from document
union all select 'source', id, digest from source
union all select 'reading', id, digest from reading
union all select 'extraction', id, digest from extraction
union all select 'adoption', document_id, digest from adoption
union all select 'withdrawal', id, digest from withdrawal
union all select 'local_rule', id, digest from local_rule
union all select 'local_rule_event', id, digest from local_rule_event
union all select 'review', id, digest from review
union all select 'authority_edition', id, digest from authority_edition where not shipped;
