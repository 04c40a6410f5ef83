-- Who receives the awards of a year whose names come next, and the name that so many stop at: before it there is nobody else. Names that are
-- too long for an index are always among them.
-- $1 year or null for what has none, $2 from this name on or null, $3 how many
with next as (
  select coalesce(e.unit, '') as unit, e.unit_id
  from award_evidence e
  where e.course is not null and (e.year = $1::smallint or ($1::smallint is null and e.year is null)) and char_length(coalesce(e.unit, '')) <= 600
    and ($2::text is null or coalesce(e.unit, '') >= $2)
  order by coalesce(e.unit, '')
  limit $3::integer
),
long as (
  select e.unit_id
  from award_evidence e
  where e.course is not null and (e.year = $1 or ($1::smallint is null and e.year is null)) and char_length(coalesce(e.unit, '')) > 600
)
select array(select n.unit_id from next n union select l.unit_id from long l) as units,
  (select case when count(*) = $3 then max(n.unit) end from next n) as before
