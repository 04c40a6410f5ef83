-- Documents whose mentions were not identified as things are now, in order of id.
-- $1 rules and lists, $2 after this id, $3 limit, $4 only these documents or null
select c.document_id as id, c.extraction_id as "extractionId", encode(d.sha256, 'hex') as sha256,
  (select max(v.id) from review v where v.document_id = c.document_id) as "lastReview"
from current_extraction c
join document d on d.id = c.document_id
left join identified i on i.document_id = c.document_id
where c.document_id > $2 and ($4::bigint[] is null or c.document_id = any ($4))
  and (
    i.document_id is null or i.extraction_id <> c.extraction_id or i.made_by <> $1
    or i.last_review is distinct from (select max(v.id) from review v where v.document_id = c.document_id)
  )
order by c.document_id
limit $3
