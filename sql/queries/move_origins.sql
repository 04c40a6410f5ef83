-- Documents of groups that are one with an earlier one have its origin.
-- $1 origins, $2 what they are from now on
update origin set origin_id = m.origin
from unnest($1::bigint[], $2::bigint[]) as m (was, origin)
where origin_id = m.was and m.was <> m.origin
