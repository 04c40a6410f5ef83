-- From what the mentions of documents were identified, with what documents say of themselves, some at a time, in order of id.
-- $1 after this id, $2 limit
select i.document_id as id, i.extraction_id as "extractionId", encode(d.sha256, 'hex') as sha256, i.last_review as "lastReview",
  i.published, i.kind, i.number, i.rejected_keys as "rejectedKeys", i.place, i.dated, i.open, i.conflicts
from identified i
join document d on d.id = i.document_id
where i.document_id > $1
order by i.document_id
limit $2
