-- From what the mentions of documents were identified.
-- $1 documents
select i.document_id as id, i.extraction_id as "extractionId", encode(d.sha256, 'hex') as sha256, i.last_review as "lastReview"
from identified i
join document d on d.id = i.document_id
where i.document_id = any ($1::bigint[])
order by i.document_id
