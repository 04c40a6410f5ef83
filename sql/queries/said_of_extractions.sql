-- What the claims of extractions say, those of each extraction in order; where it stands only for what numbers are held against names by.
-- One extraction after the other: of a store that grows quickly the planner knows too little to tell that they are few.
-- $1 extractions
select a.extraction_id, a.claim, a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number,
  case when a.role in ('announced', 'award', 'recipient', 'article') then lower(a.spans[1]) end as begins
from unnest($1::bigint[]) as e (id)
cross join lateral (
  select a.* from claim_argument a where a.extraction_id = e.id order by a.claim, a.position offset 0
) a
