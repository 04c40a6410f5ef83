-- The arguments of the claims of extractions in order.
-- $1 extractions
select a.extraction_id, a.claim, a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number,
  array(select coalesce(lower(s), 0) from unnest(a.spans) with ordinality as u (s, place) order by place) as starts,
  array(select coalesce(upper(s), 0) from unnest(a.spans) with ordinality as u (s, place) order by place) as ends,
  a.blocks, a.quotes, a.plain
from claim_argument a
where a.extraction_id = any ($1::bigint[])
order by a.extraction_id, a.claim, a.position
