-- Adoptions, unless another process adopted in the same place.
-- $1 documents, $2 ordinals, $3 extractions, $4 digests
insert into adoption (document_id, ordinal, extraction_id, digest)
select * from unnest($1::bigint[], $2::integer[], $3::bigint[], $4::bytea[])
on conflict do nothing
returning digest
