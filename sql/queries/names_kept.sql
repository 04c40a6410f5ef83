-- Names in lower case of award winners who are nobody, in order, but those that wait to be made anew.
-- $1 behind this one, $2 limit
select n.name as id
from (
  select lower(e.unit) as name from award_evidence e where e.unit_id is null and lower(e.unit) > $1
  union select lower(f.unit) from finding_kept f where f.unit_id is null and lower(f.unit) > $1
) n
where n.name not in (select m.name from name_moved m)
order by n.name
limit $2
