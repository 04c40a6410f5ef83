-- Groups of texts that are one with an earlier one are that.
-- $1 groups, $2 what they are from now on
update text_group set group_id = m.origin
from unnest($1::bigint[], $2::bigint[]) as m (was, origin)
where group_id = m.was and m.was <> m.origin
