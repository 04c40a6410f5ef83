-- The arguments of second reviews in order.
-- $1 second reviews
select a.review_id, a.side, a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number,
  array(select coalesce(lower(s), 0) from unnest(a.spans) with ordinality as u (s, place) order by place) as starts,
  array(select coalesce(upper(s), 0) from unnest(a.spans) with ordinality as u (s, place) order by place) as ends,
  a.blocks, a.quotes
from blind_review_argument a
where a.review_id = any ($1::bigint[])
order by a.review_id, a.side, a.position
