-- $1 documents, $2 extractions, $3 last reviews or null, $4 published or null, $5 kinds or null, $6 numbers or null, $7 names in
-- rejected claims (array literals), $8 rules and lists, $9 codes of provinces or null, $10 open claims, $11 those in conflict,
-- $12 the days by which names are looked up
insert into identified (
  document_id, extraction_id, last_review, published, kind, number, rejected_keys, made_by, place, open, conflicts, dated
)
select s.document_id, s.extraction_id, s.last_review, s.published, s.kind, s.number, s.rejected_keys::text[], $8, s.place, s.open,
  s.conflicts, s.dated
from unnest(
  $1::bigint[], $2::bigint[], $3::bigint[], $4::date[], $5::text[], $6::text[], $7::text[], $9::text[], $10::integer[],
  $11::integer[], $12::text[]
) as s (document_id, extraction_id, last_review, published, kind, number, rejected_keys, place, open, conflicts, dated)
