-- One undo over all that somebody said: of reviews, of who is who, of findings.

-- What was said of a finding is taken back as judgements are: by a row that names it, and says nothing else. The last word that holds counts.
alter table finding_waiver
  alter column code drop not null,
  alter column subject drop not null,
  alter column waived drop not null,
  add column reverts bigint unique references finding_waiver,
  add constraint finding_waiver_says_or_reverts check (num_nonnulls(code, subject, waived) = case when reverts is null then 3 else 0 end);

-- What people say of findings now: the last word on each that nobody took back.
create view finding_word as
select distinct on (w.code, w.subject) w.code, w.subject, w.waived, w.reason
from finding_waiver w
where w.reverts is null and not exists (select from finding_waiver t where t.reverts = w.id)
order by w.code, w.subject, w.id desc;

create or replace view document_with_finding as
select d.document_id
from document_findings d
left join (
  select u.document_id, count(*) as findings
  from finding_kept f
  cross join lateral unnest(f.documents) as u (document_id)
  where f.id in (
    select k.id from finding_kept k where k.since >= current_date
    union
    select k.id
    from finding_word said
    join finding_kept k on k.subject = said.subject and k.code = said.code
    where said.waived
  )
  group by u.document_id
) apart on apart.document_id = d.document_id
where d.findings > coalesce(apart.findings, 0);

-- What somebody said last, in whatever: ids of different tables tell no order.
drop index review_author;
create index review_author on review (author, said_at, id);
create index judgement_author on judgement (author, said_at, id);
create index finding_waiver_author on finding_waiver (author, said_at, id);
