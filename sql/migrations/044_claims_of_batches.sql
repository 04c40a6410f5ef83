-- How many claims the documents of a batch make, in the extractions that count: what withdrawing it would take away is told before, and was added up
-- over all of its documents.
lock table source, adoption in share row exclusive mode;

alter table batch_count add column claims bigint not null default 0;
alter table batch_count alter column claims drop default;

drop function add_to_batch(bigint, bigint, bigint);
create function add_to_batch(batch bigint, more_documents bigint, more_extracted bigint, more_claims bigint) returns void language plpgsql as $$
begin
  with before as (
    delete from batch_count b
    where b.ctid = any (array(select c.ctid from batch_count c where c.batch_id = batch for update skip locked))
    returning b.documents, b.extracted, b.claims
  )
  insert into batch_count (batch_id, documents, extracted, claims)
  select batch, more_documents + coalesce(sum(b.documents), 0), more_extracted + coalesce(sum(b.extracted), 0), more_claims + coalesce(sum(b.claims), 0)
  from before b;
end $$;

create or replace function count_sources() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id in (select a.document_id from added a) order by d.id for no key update;
  perform add_to_batch(n.batch_id, n.documents, n.extracted, n.claims)
  from (
    select a.batch_id, count(*) as documents, count(now.claims) as extracted, coalesce(sum(now.claims), 0) as claims
    from (select s.batch_id, s.document_id, count(*) as sources from added s group by s.batch_id, s.document_id) a
    left join lateral (
      select e.claims from adoption o join extraction e on e.id = o.extraction_id where o.document_id = a.document_id order by o.ordinal desc limit 1
    ) now on true
    -- All sources by which the batch has the document are new.
    where a.sources = (select count(*) from source s where s.batch_id = a.batch_id and s.document_id = a.document_id)
    group by a.batch_id
    order by a.batch_id
  ) n;
  return null;
end $$;

create or replace function count_adopted() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id in (select a.document_id from added a) order by d.id for no key update;
  perform add_to_batch(n.batch_id, 0, n.extracted, n.claims)
  from (
    select s.batch_id, count(*) filter (where a.first = 0) as extracted, sum(now.claims - coalesce(before.claims, 0)) as claims
    from (select n.document_id, min(n.ordinal) as first from added n group by n.document_id) a
    cross join lateral (
      select e.claims from adoption o join extraction e on e.id = o.extraction_id where o.document_id = a.document_id order by o.ordinal desc limit 1
    ) now
    left join lateral (
      select e.claims from adoption o join extraction e on e.id = o.extraction_id
      where o.document_id = a.document_id and o.ordinal < a.first order by o.ordinal desc limit 1
    ) before on true
    join (select distinct o.batch_id, o.document_id from source o where o.document_id in (select n.document_id from added n)) s
      on s.document_id = a.document_id
    group by s.batch_id
    order by s.batch_id
  ) n;
  return null;
end $$;

delete from batch_count;
insert into batch_count (batch_id, documents, extracted, claims)
select s.batch_id, count(*), count(c.document_id), coalesce(sum(e.claims), 0)
from (select distinct s.batch_id, s.document_id from source s) s
left join current_extraction c on c.document_id = s.document_id
left join extraction e on e.id = c.extraction_id
group by s.batch_id;
