-- Documents of which an extraction counts, without withdrawn ones, in order of id.
-- $1 after this id, $2 limit, $3 batch or null, $4 only these documents or null
select c.document_id as id, encode(d.sha256, 'hex') as sha256, c.extraction_id as "extractionId",
  (select min(s.path) from source s where s.document_id = d.id) as path
from current_extraction c
join document d on d.id = c.document_id
where c.document_id > $1
  and ($3::bigint is null or exists (select from source s where s.document_id = d.id and s.batch_id = $3))
  and ($4::bigint[] is null or d.id = any ($4))
  and d.id not in (select w.document_id from withdrawn_document w)
order by c.document_id
limit $2
