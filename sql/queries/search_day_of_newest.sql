-- The day of the document since which there are about so many claims, as the server's statistics tell; none where these are most of all claims.
-- $1 claims
select b.day
from pg_class t
cross join lateral (
  select s.histogram_bounds::text::text[] as days
  from pg_stats s
  where s.schemaname = current_schema() and s.tablename = 'search_row' and s.attname = 'day'
) known
cross join lateral unnest(known.days) with ordinality as b (day, place)
where t.oid = 'search_row'::regclass and $1::integer < t.reltuples / 2
  and b.place = floor((1 - $1 / t.reltuples) * (cardinality(known.days) - 1)) + 1
