-- Which documents are withdrawn is kept: nearly every question leaves them out, several times over, and looked through the sources of all withdrawn
-- batches for them.
lock table source, withdrawal in share row exclusive mode;

create index withdrawal_document on withdrawal (document_id, id) where document_id is not null;
create index withdrawal_batch on withdrawal (batch_id, id) where batch_id is not null;

create table document_withdrawn (
  document_id bigint primary key
);

insert into document_withdrawn select w.document_id from withdrawn_document w;

-- By itself, or with every batch that brought it. Who brings a document and who withdraws it, or a batch of it, wait for each other, so that the
-- second sees what the first did.
create function keep_withdrawn(documents bigint[]) returns void language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id = any (documents) order by d.id for no key update;
  with withdrawn as (
    select d.id
    from (select distinct unnest(documents)) d (id)
    where coalesce((select w.withdrawn from withdrawal w where w.document_id = d.id order by w.id desc limit 1), false)
      or (
        exists (select from source s where s.document_id = d.id)
        and not exists (select from source s where s.document_id = d.id and s.batch_id not in (select b.batch_id from withdrawn_batch b))
      )
  ),
  back as (
    delete from document_withdrawn k where k.document_id = any (documents) and k.document_id not in (select w.id from withdrawn w)
  )
  insert into document_withdrawn select w.id from withdrawn w order by w.id on conflict do nothing;
end $$;

create function keep_withdrawals() returns trigger language plpgsql as $$
begin
  perform from batch b where b.id in (select a.batch_id from added a) order by b.id for update;
  perform keep_withdrawn(array(
    select a.document_id from added a where a.document_id is not null
    union select s.document_id from added a join source s on s.batch_id = a.batch_id
  ));
  return null;
end $$;
create trigger withdrawal_kept after insert on withdrawal
  referencing new table as added for each statement execute function keep_withdrawals();

-- What comes with a withdrawn batch is withdrawn, and what was comes back with another. Its documents are held already by who counts them.
create function keep_withdrawn_sources() returns trigger language plpgsql as $$
begin
  perform from batch b where b.id in (select a.batch_id from added a) order by b.id for key share;
  if exists (select from withdrawn_batch) then
    perform keep_withdrawn(array(
      select distinct a.document_id
      from added a
      where a.batch_id in (select b.batch_id from withdrawn_batch b)
        or exists (select from document_withdrawn k where k.document_id = a.document_id)
    ));
  end if;
  return null;
end $$;
create trigger source_withdrawn after insert on source
  referencing new table as added for each statement execute function keep_withdrawn_sources();

-- By its shape it is taken for some two hundred, whatever was analysed, so that who leaves them out looks them up in a table of hashes.
create or replace view withdrawn_document as
select known.document_id
from (
  select k.document_id from document_withdrawn k
  union all
  select k.document_id from document_withdrawn k where false
) known
group by known.document_id;

analyze withdrawal, document_withdrawn;
