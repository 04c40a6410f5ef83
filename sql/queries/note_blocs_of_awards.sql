-- Whose awards change is held anew against the members of their blocs, and the quotas.
-- $1 units
insert into bloc_year_moved
select distinct b.bloc_id, k.year
from award_kept k
cross join lateral unnest(k.bloc_ids) as b (bloc_id)
where k.unit_id = any ($1::text[]) and k.year between 0 and 9999
