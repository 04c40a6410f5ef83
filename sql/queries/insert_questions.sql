-- The questions of new askings.
-- $1 askings, $2 ordinals, $3 what they ask, $4 blocks, $5 starts, $6 ends of spans, $7 quotes, $8 reasons
insert into question (asking_id, ordinal, asks, block, span, quote, reason)
select asking_id, ordinal, asks, block, int4range(span_start, span_end), quote, reason
from unnest(
  $1::bigint[], $2::integer[], $3::question_subject[], $4::integer[], $5::integer[], $6::integer[], $7::text[], $8::text[]
) as new (asking_id, ordinal, asks, block, span_start, span_end, quote, reason)
