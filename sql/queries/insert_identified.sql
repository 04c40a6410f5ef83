-- $1 documents, $2 extractions, $3 last reviews or null, $4 rules and lists
insert into identified (document_id, extraction_id, last_review, made_by)
select *, $4 from unnest($1::bigint[], $2::bigint[], $3::bigint[])
