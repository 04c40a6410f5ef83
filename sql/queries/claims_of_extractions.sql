-- The claims of extractions in order.
-- $1 extractions
select extraction_id, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content
from claim
where extraction_id = any ($1::bigint[])
order by extraction_id, ordinal
