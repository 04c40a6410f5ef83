-- Makes the kept awards of some units anew: what inserts them stands in place of "made". Their blocs' years, before and now, are noted, to be held
-- anew against members and quotas. Tells the cells in which more awards are now, or fewer. `offset 0`: the few are looked up by their units,
-- however little the server knows of a table that fills.
-- $1 units
with
gone as (
  delete from award_kept where ctid = any (array(
    select k.ctid from unnest($1::text[]) as u (id) cross join lateral (select k.ctid from award_kept k where k.unit_id = u.id offset 0) k
  ))
  returning *
),
made as (
/* made */
),
changed as (select g.*, -1 as more from gone g union all select m.*, 1 from made m),
noted as (
  insert into bloc_year_moved
  select distinct b.bloc_id, c.year
  from changed c
  cross join lateral unnest(c.bloc_ids) as b (bloc_id)
  where c.year between 0 and 9999
)
select year, place, level, award_code, review, outcome, reached, missing, days, sum(more) as awards
from changed
group by year, place, level, award_code, review, outcome, reached, missing, days
having sum(more) <> 0
