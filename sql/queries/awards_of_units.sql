-- Awards of units on their way.
-- $1 units
select f.unit_id as "unitId", f.course, f.award, f.award_code as "awardCode", f.granter_id as "granterId", f.granter, f.year, f.stages, f.documents
from award_fact f
where f.unit_id = any ($1::text[])
order by f.unit_id, f.year, f.course
