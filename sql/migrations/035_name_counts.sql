-- Names are counted as documents are identified: who looks for some, or for those that wait for a judgement, adds up a few rows a name instead of all
-- mentions.
lock table mention, mention_proposal in share row exclusive mode;

-- Only papers know it, and a list may have it under another name.
alter table mention add column doubted boolean not null default false;
update mention m set doubted = true
where m.basis = 'papers' and exists (select from mention_proposal p where p.document_id = m.document_id and p.position = m.position);

-- A name in its place with who it is, or why it is nobody. To be added up: rows are never changed, who counts puts those that nobody else is at and
-- its own into one.
create table name_count (
  kind mentioned not null,
  key text not null,
  place text,
  within text not null,
  entity_id text,
  code text,
  open open_reason,
  doubted boolean not null,
  mentions integer not null,
  documents integer not null
);
create index name_count_key on name_count using hash (key);
create index name_count_entity on name_count (entity_id) where entity_id is not null;
create index name_count_waiting on name_count (kind) where open is not null or doubted;

-- One function for what comes and what goes: all mentions of a document do so at once.
create function count_names() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  with more as (
    select m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted, count(*) * s.sign as mentions,
      count(distinct m.document_id) * s.sign as documents
    from moved m
    cross join (select case tg_op when 'INSERT' then 1 else -1 end as sign) s
    group by m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted, s.sign
  ),
  before as (
    delete from name_count b
    where b.ctid = any (array(
      select c.ctid
      from more m
      join name_count c on c.key = m.key and (c.kind, c.within, c.doubted) = (m.kind, m.within, m.doubted)
        and (c.place, c.entity_id, c.code, c.open) is not distinct from (m.place, m.entity_id, m.code, m.open)
      for update of c skip locked
    ))
    returning b.*
  )
  insert into name_count (kind, key, place, within, entity_id, code, open, doubted, mentions, documents)
  select n.kind, n.key, n.place, n.within, n.entity_id, n.code, n.open, n.doubted, sum(n.mentions), sum(n.documents)
  from (select * from more union all select * from before) n
  group by n.kind, n.key, n.place, n.within, n.entity_id, n.code, n.open, n.doubted
  having sum(n.mentions) <> 0;
  return null;
end $$;
create trigger mention_counted after insert on mention
  referencing new table as moved for each statement execute function count_names();
create trigger mention_uncounted after delete on mention
  referencing old table as moved for each statement execute function count_names();

insert into name_count (kind, key, place, within, entity_id, code, open, doubted, mentions, documents)
select m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted, count(*), count(distinct m.document_id)
from mention m
group by m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted;

-- The years of each, and in each year its documents.
create index mention_waiting on mention (left(key, 200), coalesce(place, ''), year, document_id, position)
  where open is not null or doubted;

-- Names that have a part, for who types no diacritics. Of two letters no index knows anything: all names are gone through.
alter table compared_name add column plain text not null generated always as (plain_words(key)) stored;
create index compared_name_plain on compared_name using gin (plain gin_trgm_ops);

-- How many wait is counted when it is asked.
drop table names_counted;

analyze name_count, mention, compared_name;
