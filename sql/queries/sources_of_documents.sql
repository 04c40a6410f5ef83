-- The sources of documents with their seals.
-- $1 documents
select s.id, s.document_id as "documentId", s.path, s.address, s.published, s.publisher, s.province, s.licence,
  s.identity, s.digest, b.name as batch
from source s
left join batch b on b.id = s.batch_id
where s.document_id = any ($1::bigint[])
order by s.document_id, s.id
