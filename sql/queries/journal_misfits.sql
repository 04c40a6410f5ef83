-- Rows that the journal does not name as often as they are there, and what it names that is not there.
-- $1 limit
with
named as (
  select substring(j.digests from 32 * place + 1 for 32) as digest, count(*) as times
  from journal j
  cross join lateral generate_series(0, length(j.digests) / 32 - 1) as place
  group by 1
),
there as (
  select s.digest, count(*) as times, min(s.kind) as kind, min(s.row_id) as row_id from sealed_row s group by s.digest
)
select encode(digest, 'hex') as digest, there.kind, there.row_id as id,
  coalesce(named.times, 0) as named, coalesce(there.times, 0) as there
from named
full join there using (digest)
where named.times is distinct from there.times
order by there.kind, there.row_id, digest
limit $1
