-- Units of which facts of awards or findings are kept or could be, in order, but those that wait to be made anew.
-- $1 behind this one, $2 limit
select u.unit_id as id
from (
  select e.unit_id from award_evidence e where e.unit_id > $1
  union select k.unit_id from award_kept k where k.unit_id > $1
  union select f.unit_id from finding_kept f where f.unit_id > $1
) u
where u.unit_id not in (select m.unit_id from award_moved m)
order by u.unit_id
limit $2
