-- Readings, with what is known of their documents from outside.
-- $1 readings
select r.id as reading_id, r.document_id, encode(d.sha256, 'hex') as sha256, d.format, r.reader, r.encoding,
  r.size, r.blocks, r.alignment, r.stated_title, r.stated_published, r.stated_byline, r.stated_publisher, r.notes, r.digest,
  known.published, known.publisher, known.province
from unnest($1::bigint[]) as wanted (id)
join reading r on r.id = wanted.id
join document d on d.id = r.document_id
join document_context known on known.document_id = d.id
order by r.id
