-- All that is kept has to be made anew.
with
units as (insert into award_moved select distinct e.unit_id from award_evidence e where e.unit_id is not null),
gone as (insert into award_moved select distinct k.unit_id from award_kept k),
names as (insert into name_moved select distinct lower(e.unit) from award_evidence e where e.unit_id is null and e.unit is not null),
documents as (insert into document_moved select i.document_id from identified i)
insert into bloc_year_moved
select distinct e.bloc_id, e.year + y.later
from (
  select m.bloc_id, m.year from membership_evidence m
  union select h.bloc_id, h.year from headship_evidence h
) e
cross join (values (0::smallint), (1::smallint)) as y (later)
where e.bloc_id is not null and e.year between 0 and 9999
