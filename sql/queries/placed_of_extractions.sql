-- What the claims of extractions say and where, of each claim as one text of JSON: to read ten thousand rows with arrays took longer than all else.
-- $1 extractions
select a.extraction_id, a.claim,
  json_agg(
    json_build_array(a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number, a.spans::text)
    order by a.position
  )::text as said
from claim_argument a
where a.extraction_id = any ($1::bigint[])
group by a.extraction_id, a.claim
