-- $1 documents, $2 extractions, $3 last reviews or null, $4 published or null, $5 kinds or null, $6 rules and lists
insert into identified (document_id, extraction_id, last_review, published, kind, made_by)
select *, $6 from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::date[], $5::text[])
