-- The latest year of which there is something, before another; of a province or of blocs alone, if asked for.
-- $1 year, or null for the latest of all, $2 place or null, $3 ids of blocs or null
select max(found.year) as year
from (
  select max(e.year) as year
  from membership_evidence e
  where ($1::smallint is null or e.year < $1) and ($2::text is null or split_part(e.bloc_code, '@', 2) = $2)
    and ($3::text[] is null or e.bloc_id = any ($3))
  union all
  select max(e.year)
  from membership_evidence e
  where ($1 is null or e.year < $1) and split_part(e.unit_code, '@', 2) = $2 and ($3 is null or e.bloc_id = any ($3))
) found
