-- Findings as they are kept, so that lists, counts and queues of them are quick: made anew where what they look at changed.

drop view document_with_finding;
drop table kept_finding, findings_kept;

-- A finding, whoever waived it. `since`: the first day on which it is none yet; null of what is one at once.
create table finding_kept (
  id bigint generated always as identity primary key,
  code text not null check (code <> ''),
  subject text not null check (subject <> ''),
  year smallint,
  bloc_id text,
  bloc text,
  unit_id text,
  unit text,
  detail jsonb not null,
  documents bigint[] not null,
  since date
);
-- The order of lists: within a code the latest year first, then by names; long names are cut, as an index holds no more.
create index finding_kept_order on finding_kept (code, (- coalesce(year, 0)), coalesce(left(bloc, 100), ''), coalesce(left(unit, 100), ''), id);
create index finding_kept_subject on finding_kept using hash (subject);
create index finding_kept_unit on finding_kept (unit_id) where unit_id is not null;
create index finding_kept_bloc on finding_kept (bloc_id, year) where bloc_id is not null;
create index finding_kept_nobody on finding_kept using hash (lower(unit)) where unit_id is null and unit is not null;
create index finding_kept_documents on finding_kept using gin (documents) with (fastupdate = off);
create index finding_kept_names on finding_kept using gin (lower(coalesce(bloc, '') || ' | ' || coalesce(unit, '')) gin_trgm_ops);
create index finding_kept_since on finding_kept (since);

-- In how many kept findings a document is; it follows them in the same transactions.
create table document_findings (
  document_id bigint primary key,
  findings integer not null
);

-- Documents with a finding that nobody waived. What was waived, and what is none yet, is little.
create view document_with_finding as
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
    from (
      select distinct on (w.code, w.subject) w.code, w.subject, w.waived from finding_waiver w order by w.code, w.subject, w.id desc
    ) said
    join finding_kept k on k.subject = said.subject and k.code = said.code
    where said.waived
  )
  group by u.document_id
) apart on apart.document_id = d.document_id
where d.findings > coalesce(apart.findings, 0);

-- How many names were nobody when they were last counted, which takes long in a large store. `journal`: its last entry then; `took`: milliseconds.
create table names_counted (
  single boolean primary key default true check (single),
  journal bigint not null,
  made_at timestamptz not null,
  took integer not null check (took >= 0),
  names integer not null check (names >= 0)
);

-- The id of the bloc that stands in `bloc`.
alter table award_kept add column bloc_id text;
drop index award_kept_unit;
create index award_kept_unit on award_kept (unit_id, year);

-- How long an award took, of days from the first paper that puts it forward to the first that gives it.
create function wait_of(outcome text, days integer) returns text language sql immutable as $$
  select case
    when outcome = 'open' then 'open'
    when days is null then 'unknown'
    when days < 0 then 'before'
    when days <= 30 then '0-30'
    when days <= 60 then '31-60'
    when days <= 90 then '61-90'
    when days <= 180 then '91-180'
    when days <= 365 then '181-365'
    else '366-'
  end
$$;

-- How many of the kept awards are alike in all that they are counted by: it follows them in the same transactions.
create table award_cell (
  year smallint,
  place text,
  level text,
  award_code text not null,
  review text not null,
  outcome text not null,
  reached text not null,
  missing text[] not null,
  days integer,
  awards integer not null,
  constraint award_cell_is_one unique nulls not distinct (year, place, level, award_code, review, outcome, reached, missing, days)
);
create index award_cell_empty on award_cell (award_code) where awards = 0;
-- The first name of a kind of award.
create index award_kept_name on award_kept (award_code, left(award, 200));

-- Awards as they are counted: of all units and blocs by their cells, else one by one. Asked for are course, year, province, level, kind of
-- award, unit, bloc, review, outcome, stage reached, step that is missing, how long it took: each null for all, '' for none.
create function awards_asked(asked text[]) returns table (
  year smallint, place text, level text, award_code text, review text, outcome text, reached text, missing text[], days integer, wait text, awards integer
) language sql stable as $$
  select a.year, a.place, a.level, a.award_code, a.review, a.outcome, a.reached, a.missing, a.days, wait_of(a.outcome, a.days), a.awards
  from (
    select c.year, c.place, c.level, c.award_code, c.review, c.outcome, c.reached, c.missing, c.days, c.awards
    from award_cell c
    where asked[1] is null and asked[6] is null and asked[7] is null
    union all
    select k.year, k.place, k.level, k.award_code, k.review, k.outcome, k.reached, k.missing, k.days, 1
    from award_kept k
    where (asked[1] is not null or asked[6] is not null or asked[7] is not null)
      and (asked[1] is null or k.course = asked[1])
      and (asked[6] is null or k.unit_id = asked[6])
      and (asked[7] is null or k.bloc_ids @> array[asked[7]])
  ) a
  where (asked[2] is null or coalesce(a.year, 0) = coalesce(nullif(asked[2], '')::smallint, 0))
    and (asked[3] is null or coalesce(a.place, '') = asked[3])
    and (asked[4] is null or coalesce(a.level, '') = asked[4])
    and (asked[5] is null or a.award_code = asked[5])
    and (asked[8] is null or a.review = asked[8])
    and (asked[9] is null or a.outcome = asked[9])
    and (asked[10] is null or a.reached = asked[10])
    and (asked[11] is null or asked[11] = any (a.missing))
    and (asked[12] is null or wait_of(a.outcome, a.days) = asked[12])
$$;

-- Beside the units of `award_moved`, of what findings have to be made anew: years of blocs, names of award winners who are nobody in
-- lower case, documents.
create table bloc_year_moved (
  bloc_id text not null,
  year smallint not null
);
create table name_moved (
  name text not null
);
create table document_moved (
  document_id bigint not null
);

create index award_moved_unit on award_moved (unit_id);
create index name_moved_name on name_moved using hash (name);
create index bloc_year_moved_bloc on bloc_year_moved (bloc_id, year);
create index document_moved_document on document_moved (document_id);

-- What a title names is looked for with each award, and is rare.
create index claim_argument_in_title on claim_argument (extraction_id, claim) where role = 'award_in_title';

-- Two papers of one issuer with one number in one year.
create index identified_paper on identified (lower(number), extract(year from published)) where number is not null;
create index award_evidence_nobody on award_evidence (lower(unit)) where unit_id is null and unit is not null;

-- A year of a bloc is held against the year before.
create function note_moved_bloc_years() returns trigger language plpgsql as $$
begin
  insert into bloc_year_moved
  select distinct m.bloc_id, m.year + y.later
  from moved m cross join (values (0::smallint), (1::smallint)) as y (later)
  where m.bloc_id is not null and m.year between 0 and 9999;
  return null;
end $$;
create trigger membership_added after insert on membership_evidence
  referencing new table as moved for each statement execute function note_moved_bloc_years();
create trigger membership_taken after delete on membership_evidence
  referencing old table as moved for each statement execute function note_moved_bloc_years();
create trigger headship_added after insert on headship_evidence
  referencing new table as moved for each statement execute function note_moved_bloc_years();
create trigger headship_taken after delete on headship_evidence
  referencing old table as moved for each statement execute function note_moved_bloc_years();

create or replace function note_moved_awards() returns trigger language plpgsql as $$
begin
  insert into award_moved select distinct m.unit_id from moved m where m.unit_id is not null;
  insert into name_moved select distinct lower(m.unit) from moved m where m.unit_id is null and m.unit is not null;
  return null;
end $$;

create function note_moved_documents() returns trigger language plpgsql as $$
begin
  insert into document_moved select m.document_id from moved m;
  return null;
end $$;
create trigger identified_added after insert on identified
  referencing new table as moved for each statement execute function note_moved_documents();
create trigger identified_taken after delete on identified
  referencing old table as moved for each statement execute function note_moved_documents();

-- What rests on some documents, each of which others may be copies of.
create function note_moved_with(documents bigint[]) returns void language plpgsql as $$
begin
  insert into document_moved select unnest(documents);
  insert into award_moved
  select distinct e.unit_id from award_evidence e where e.document_id = any (documents) and e.unit_id is not null;
  insert into name_moved
  select distinct lower(e.unit) from award_evidence e where e.document_id = any (documents) and e.unit_id is null and e.unit is not null;
end $$;

create or replace function note_moved_origins() returns trigger language plpgsql as $$
begin
  perform note_moved_with(array(
    select m.document_id from moved m
    union select o.document_id from moved m join origin o on o.origin_id = m.origin_id
  ));
  return null;
end $$;

-- Documents that do not count any more, or count again.
create function note_withdrawn(withdrawn bigint[]) returns void language plpgsql as $$
begin
  perform note_moved_with(array(
    select unnest(withdrawn)
    union select c.document_id from origin o join origin c on c.origin_id = o.origin_id where o.document_id = any (withdrawn)
  ));
  insert into bloc_year_moved
  select distinct e.bloc_id, e.year + y.later
  from (
    select m.bloc_id, m.year from membership_evidence m where m.document_id = any (withdrawn)
    union select h.bloc_id, h.year from headship_evidence h where h.document_id = any (withdrawn)
  ) e
  cross join (values (0::smallint), (1::smallint)) as y (later)
  where e.bloc_id is not null and e.year between 0 and 9999;
end $$;

create or replace function note_moved_withdrawals() returns trigger language plpgsql as $$
begin
  perform note_withdrawn(array(
    select m.document_id from moved m where m.document_id is not null
    union select s.document_id from moved m join source s on s.batch_id = m.batch_id
  ));
  return null;
end $$;

-- What was withdrawn with its batches counts again when another batch brings it.
create function note_moved_sources() returns trigger language plpgsql as $$
begin
  perform note_withdrawn(array(
    select distinct m.document_id
    from withdrawn_batch w
    join source s on s.batch_id = w.batch_id
    join moved m on m.document_id = s.document_id
  ));
  return null;
end $$;
create trigger source_moves after insert on source
  referencing new table as moved for each statement execute function note_moved_sources();

-- The program says by which statements what is kept was made; where it makes it by others, all is made anew.
create table kept_by (
  name text primary key,
  sha256 text not null
);

insert into award_cell
select year, place, level, award_code, review, outcome, reached, missing, days, count(*) from award_kept group by year, place, level, award_code, review, outcome, reached, missing, days;
