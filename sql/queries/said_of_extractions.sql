-- What the claims of extractions say in order; where it stands only for what numbers are held against names by.
-- $1 extractions
select a.extraction_id, a.claim, a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number,
  case when a.role in ('announced', 'award', 'recipient', 'article') then lower(a.spans[1]) end as begins
from claim_argument a
where a.extraction_id = any ($1::bigint[])
order by a.extraction_id, a.claim, a.position
