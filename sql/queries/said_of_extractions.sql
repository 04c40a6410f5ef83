-- What the claims of extractions say, of each claim as one text of JSON; where it stands only for what numbers are held against names by.
-- One extraction after the other: of a store that grows quickly the planner knows too little to tell that they are few.
-- $1 extractions
select c.*
from unnest($1::bigint[]) as e (id)
cross join lateral (
  select a.extraction_id, a.claim,
    json_agg(
      json_build_array(
        a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number,
        case when a.role in ('announced', 'award', 'recipient', 'article') then lower(a.spans[1]) end
      )
      order by a.position
    )::text as said
  from claim_argument a
  where a.extraction_id = e.id
  group by a.extraction_id, a.claim
  offset 0
) c
