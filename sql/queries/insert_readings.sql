-- Readings that are not there yet.
-- $1 documents, $2 readers, $3 encodings, $4 lengths of the text, $5 numbers of blocks, $6 alignments, $7 titles,
-- $8 published, $9 bylines, $10 publishers, $11 notes as JSON, $12 digests
insert into reading (
  document_id, reader, encoding, size, blocks, alignment,
  stated_title, stated_published, stated_byline, stated_publisher, notes, digest
)
select * from unnest(
  $1::bigint[], $2::text[], $3::text[], $4::integer[], $5::integer[], $6::bytea[],
  $7::text[], $8::text[], $9::text[], $10::text[], $11::jsonb[], $12::bytea[]
)
on conflict (document_id, reader) do nothing
returning id as "readingId", document_id as "documentId", reader, digest
