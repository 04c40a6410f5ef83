-- Which blocs units were members of.
-- $1 units
select f.unit_id as "unitId", f.bloc_id as "blocId", f.bloc, f.year, f.documents
from membership_fact f
where f.unit_id = any ($1::text[])
order by f.unit_id, f.year, f.bloc_id
