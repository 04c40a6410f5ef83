-- Who identifies documents takes this lock first: nothing is identified between what is copied here and the triggers that go on with it.
lock table judgement in share row exclusive mode;

-- The compared names of units, blocs and persons in documents, each once: who looks for a part of a name goes through these instead of
-- through all mentions. Nothing is taken away: one that no mention has any more finds nothing.
create table compared_name (
  kind mentioned not null,
  key text not null
);
create unique index compared_name_once on compared_name (md5(key), kind);
create index compared_name_part on compared_name using gin (key gin_trgm_ops);

create or replace function note_called() returns trigger language plpgsql as $$
begin
  insert into entity_called (kind, entity_id, name)
  select a.kind, a.entity_id, a.name
  from (select distinct n.kind, n.entity_id, n.name from added n where n.entity_id is not null) a
  where not exists (select from entity_called c where c.entity_id = a.entity_id and c.kind = a.kind and md5(c.name) = md5(a.name))
  order by a.entity_id, a.kind, md5(a.name)
  on conflict do nothing;
  insert into compared_name (kind, key)
  select a.kind, a.key
  from (select distinct n.kind, n.key from added n where n.entity_id is not null) a
  where not exists (select from compared_name c where md5(c.key) = md5(a.key) and c.kind = a.kind)
  order by md5(a.key), a.kind
  on conflict do nothing;
  return null;
end $$;

insert into compared_name (kind, key)
select distinct m.kind, m.key from mention m where m.entity_id is not null;

-- The claims of a year in the order of a search: by all days the way to them is long.
create index search_row_year on search_row ((facets[8]), day, document_id, kind, position);

-- Who receives the awards of a year, by name: a page of them needs no look at the others. An index holds no longer names, which are few.
create index award_evidence_next on award_evidence (year, coalesce(unit, '')) where course is not null and char_length(coalesce(unit, '')) <= 600;
create index award_evidence_long on award_evidence (year) where course is not null and char_length(coalesce(unit, '')) > 600;

-- Each page that is asked for while much is due looks for documents of which somebody said something: they were identified before, and are few
-- among the new ones of an import.
alter table outdated add column again boolean not null default false;
update outdated o set again = true where o.step = 'identity' and exists (select from identified i where i.document_id = o.document_id);
create index outdated_again on outdated (document_id) where again;
create function note_again() returns trigger language plpgsql as $$
begin
  new.again := new.again or exists (select from identified i where i.document_id = new.document_id);
  return new;
end $$;
create trigger outdated_again before insert on outdated
  for each row when (new.step = 'identity') execute function note_again();
create or replace function outdate_reviewed() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id, again)
  select distinct 'identity'::made_anew, a.document_id, true from added a order by 2
  on conflict (step, document_id) do update set again = true;
  return null;
end $$;
