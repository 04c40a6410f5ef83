-- $1 documents, $2 extractions, $3 last reviews or null, $4 published or null, $5 kinds or null, $6 numbers or null, $7 names in
-- rejected claims (array literals), $8 rules and lists
insert into identified (document_id, extraction_id, last_review, published, kind, number, rejected_keys, made_by)
select s.document_id, s.extraction_id, s.last_review, s.published, s.kind, s.number, s.rejected_keys::text[], $8
from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::date[], $5::text[], $6::text[], $7::text[])
  as s (document_id, extraction_id, last_review, published, kind, number, rejected_keys)
