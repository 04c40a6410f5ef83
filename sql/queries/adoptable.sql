-- Extractions as they are adopted.
-- $1 extractions
select r.document_id as "documentId", encode(d.sha256, 'hex') as sha256, e.id as "extractionId", e.digest
from extraction e
join reading r on r.id = e.reading_id
join document d on d.id = r.document_id
where e.id = any ($1::bigint[])
order by r.document_id, e.id
