-- Extractions that are not there yet.
-- $1 readings, $2 extractors, $3 published, $4 publishers, $5 provinces, $6 numbers of claims, $7 digests
insert into extraction (reading_id, extractor, published, publisher, province, claims, digest)
select * from unnest($1::bigint[], $2::text[], $3::date[], $4::text[], $5::text[], $6::integer[], $7::bytea[])
on conflict do nothing
returning id as "extractionId", encode(digest, 'hex') as digest
