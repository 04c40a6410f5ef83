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

-- Documents with a finding that nobody waived.
create view document_with_finding as
select distinct u.document_id
from finding_kept f
cross join lateral unnest(f.documents) as u (document_id)
where (f.since is null or f.since < current_date) and not coalesce((
  select w.waived from finding_waiver w where w.code = f.code and w.subject = f.subject order by w.id desc limit 1
), false);

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
