-- What is due costs what is due, and not the store: documents of which what follows has to be made anew are written down
-- when something about them changes.

create type made_anew as enum ('identity', 'origin');
create table outdated (
  step made_anew not null,
  document_id bigint not null,
  primary key (step, document_id)
);

-- A row that is there already is locked all the same: whoever makes the document anew meanwhile waits, and sees the change.
create function outdate_adopted() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id)
  select s.step, a.document_id
  from (select distinct document_id from added) a
  cross join unnest(enum_range(null::made_anew)) as s (step)
  order by s.step, a.document_id
  on conflict (step, document_id) do update set step = excluded.step;
  return null;
end $$;
create trigger adoption_outdates after insert on adoption
  referencing new table as added
  for each statement execute function outdate_adopted();

create function outdate_reviewed() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id)
  select distinct 'identity'::made_anew, a.document_id from added a order by 2
  on conflict (step, document_id) do update set step = excluded.step;
  return null;
end $$;
create trigger review_outdates after insert on review
  referencing new table as added
  for each statement execute function outdate_reviewed();

-- Which of them were identified by other rules or lists.
create index identified_made_by on identified (made_by);
create index identified_with_rejected on identified (document_id) where rejected_keys <> '{}';

-- What is made anew is taken away and stored a document at a time; to look up the owner of every row took longer than to store it.
alter table mention drop constraint mention_document_id_fkey;
alter table mention_proposal drop constraint mention_proposal_document_id_position_fkey;
alter table membership_evidence drop constraint membership_evidence_document_id_fkey;
alter table headship_evidence drop constraint headship_evidence_document_id_fkey;
alter table award_evidence drop constraint award_evidence_document_id_fkey;
alter table appearance_evidence drop constraint appearance_evidence_document_id_fkey;

-- Of a group of copies one document leads each band: who comes new is compared with those, and with the others only where
-- it is like none of them. `leads` are some of `bands`.
delete from near_copy;
delete from origin;
delete from text_signature;
alter table near_copy drop constraint near_copy_document_id_fkey;
alter table near_copy drop constraint near_copy_other_id_fkey;
drop index text_signature_bands;
alter table text_signature add column leads integer[];
alter table text_signature add constraint text_signature_leads_some check ((leads is null) = (bands is null) and leads <@ bands);
create index text_signature_leads on text_signature using gin (leads) with (fastupdate = off);
create index text_signature_made_by on text_signature (made_by);

insert into outdated (step, document_id)
select 'origin'::made_anew, c.document_id from current_extraction c
union all
select 'identity'::made_anew, c.document_id
from current_extraction c
left join identified i on i.document_id = c.document_id
where i.document_id is null or i.extraction_id <> c.extraction_id
  or i.last_review is distinct from (select max(v.id) from review v where v.document_id = c.document_id);

-- Nearly every question leaves out what was withdrawn: it begins with what was, and does not look through all sources for it.
create or replace view withdrawn_document as
select latest.document_id
from (select distinct on (w.document_id) w.document_id, w.withdrawn from withdrawal w where w.document_id is not null order by w.document_id, w.id desc) latest
where latest.withdrawn
union
select s.document_id
from withdrawn_batch w
cross join lateral (select of_batch.document_id from source of_batch where of_batch.batch_id = w.batch_id offset 0) s
where not exists (
  select from source other
  where other.document_id = s.document_id and other.batch_id not in (select b.batch_id from withdrawn_batch b)
);
