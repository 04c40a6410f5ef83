-- That a second reader has read extractions, unless it was said already.
-- $1 extractions, $2 second readers, $3 numbers of questions
insert into asking (extraction_id, reader, questions)
select * from unnest($1::bigint[], $2::text[], $3::integer[])
on conflict do nothing
returning id, extraction_id as "extractionId"
