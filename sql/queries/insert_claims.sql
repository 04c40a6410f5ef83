-- The claims of new extractions, all of an extraction at once.
-- $1 extractions, $2 ordinals, $3 kinds, $4 rules, $5 confidences, $6 trigger starts, $7 trigger ends, $8 anchors, $9 contents
insert into claim (extraction_id, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content)
select * from unnest(
  $1::bigint[], $2::integer[], $3::claim_kind[], $4::text[], $5::smallint[], $6::integer[], $7::integer[], $8::bytea[], $9::bytea[]
)
