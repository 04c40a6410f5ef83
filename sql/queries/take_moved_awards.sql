-- Some of the units of which what is kept has to be made anew, all if they are few.
-- $1 how many, $2 of one half of all units (0 or 1) or null
with few as (
  select distinct m.unit_id from award_moved m where $2::integer is null or mod(ascii(left(m.unit_id, 1)), 2) = $2 order by m.unit_id limit $1
),
taken as (delete from award_moved m using few where m.unit_id = few.unit_id)
select unit_id as "unitId" from few
