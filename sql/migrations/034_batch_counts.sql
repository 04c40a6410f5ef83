-- How many documents each batch has, and of how many an extraction counts: lists of batches add up a few rows instead of all sources.
lock table source, adoption in share row exclusive mode;

-- To be added up by batch. Rows are never changed: who counts puts those that nobody else is at and its own into one, so that nobody waits
-- and a batch has few.
create table batch_count (
  batch_id bigint not null references batch,
  documents integer not null,
  extracted integer not null
);
create index batch_count_batch on batch_count (batch_id);

create function add_to_batch(batch bigint, more_documents bigint, more_extracted bigint) returns void language plpgsql as $$
begin
  with before as (
    delete from batch_count b
    where b.ctid = any (array(select c.ctid from batch_count c where c.batch_id = batch for update skip locked))
    returning b.documents, b.extracted
  )
  insert into batch_count (batch_id, documents, extracted)
  select batch, more_documents + coalesce(sum(b.documents), 0), more_extracted + coalesce(sum(b.extracted), 0) from before b;
end $$;

-- Who brings a document and who adopts its first extraction at the same time wait for each other, so that the second sees what the first did; so
-- do two who bring it into one batch. Plans are kept from when tables were empty: they are told to look up by indexes.
create function count_sources() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id in (select a.document_id from added a) order by d.id for no key update;
  perform add_to_batch(n.batch_id, n.documents, n.extracted)
  from (
    select a.batch_id, count(*) as documents,
      count(*) filter (where exists (select from adoption o where o.document_id = a.document_id and o.ordinal = 0)) as extracted
    from (select s.batch_id, s.document_id, count(*) as sources from added s group by s.batch_id, s.document_id) a
    -- All sources by which the batch has the document are new.
    where a.sources = (select count(*) from source s where s.batch_id = a.batch_id and s.document_id = a.document_id)
    group by a.batch_id
    order by a.batch_id
  ) n;
  return null;
end $$;
create trigger source_counted after insert on source
  referencing new table as added for each statement execute function count_sources();

create function count_adopted() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if not exists (select from added a where a.ordinal = 0) then
    return null;
  end if;
  perform from document d where d.id in (select a.document_id from added a where a.ordinal = 0) order by d.id for no key update;
  perform add_to_batch(n.batch_id, 0, n.extracted)
  from (
    select s.batch_id, count(distinct s.document_id) as extracted
    from added a
    join source s on s.document_id = a.document_id
    where a.ordinal = 0
    group by s.batch_id
    order by s.batch_id
  ) n;
  return null;
end $$;
create trigger adoption_counted after insert on adoption
  referencing new table as added for each statement execute function count_adopted();

insert into batch_count (batch_id, documents, extracted)
select s.batch_id, count(*), count(a.document_id)
from (select distinct s.batch_id, s.document_id from source s) s
left join adoption a on a.document_id = s.document_id and a.ordinal = 0
group by s.batch_id;
