-- The adoptions of documents in order, with what they adopted and the document that this was made from.
-- $1 documents
select a.document_id as "documentId", a.ordinal, a.extraction_id as "extractionId", a.digest,
  e.digest as "extractionDigest", r.document_id as "madeFrom"
from adoption a
left join extraction e on e.id = a.extraction_id
left join reading r on r.id = e.reading_id
where a.document_id = any ($1::bigint[])
order by a.document_id, a.ordinal
