-- What the claims of extractions say in order, without where it stands.
-- $1 extractions
select a.extraction_id, a.claim, a.role, a.ordinal, a.kind, a.basis, a.written, a.value_text, a.value_number
from claim_argument a
where a.extraction_id = any ($1::bigint[])
order by a.extraction_id, a.claim, a.position
