-- Names that wait for a judgement are counted as documents are identified: their list adds up a few rows a name instead of all mentions.
lock table mention, mention_proposal in share row exclusive mode;

-- Only papers know it, and a list may have it under another name.
alter table mention add column doubted boolean not null default false;
update mention m set doubted = true
where m.basis = 'papers' and exists (select from mention_proposal p where p.document_id = m.document_id and p.position = m.position);

-- A name in its place, and why it is nobody; `open` is null of those that are doubted. To be added up:
-- rows are never changed, who counts puts those that nobody else is at and its own into one.
create table name_count (
  kind mentioned not null,
  key text not null,
  place text,
  within text not null,
  open open_reason,
  mentions integer not null,
  documents integer not null
);
create index name_count_key on name_count using hash (key);

-- One function for what comes and what goes: all mentions of a document do so at once.
create function count_names() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  with more as (
    select m.kind, m.key, m.place, m.within, m.open, count(*) * s.sign as mentions, count(distinct m.document_id) * s.sign as documents
    from moved m
    cross join (select case tg_op when 'INSERT' then 1 else -1 end as sign) s
    where m.open is not null or m.doubted
    group by m.kind, m.key, m.place, m.within, m.open, s.sign
  ),
  before as (
    delete from name_count b
    where b.ctid = any (array(
      select c.ctid
      from more m
      join name_count c on c.key = m.key and (c.kind, c.within) = (m.kind, m.within)
        and c.place is not distinct from m.place and c.open is not distinct from m.open
      for update of c skip locked
    ))
    returning b.*
  )
  insert into name_count (kind, key, place, within, open, mentions, documents)
  select n.kind, n.key, n.place, n.within, n.open, sum(n.mentions), sum(n.documents)
  from (select * from more union all select * from before) n
  group by n.kind, n.key, n.place, n.within, n.open
  having sum(n.mentions) <> 0
  order by n.kind, n.key, n.place, n.within, n.open;
  return null;
end $$;
create trigger mention_counted after insert on mention
  referencing new table as moved for each statement execute function count_names();
create trigger mention_uncounted after delete on mention
  referencing old table as moved for each statement execute function count_names();

insert into name_count (kind, key, place, within, open, mentions, documents)
select m.kind, m.key, m.place, m.within, m.open, count(*), count(distinct m.document_id)
from mention m
where m.open is not null or m.doubted
group by m.kind, m.key, m.place, m.within, m.open;

-- The years of each, and in each year its documents.
create index mention_waiting on mention (left(key, 200), coalesce(place, ''), year, document_id, position)
  where open is not null or doubted;

-- How many there are is counted when it is asked.
drop table names_counted;

analyze name_count, mention;
