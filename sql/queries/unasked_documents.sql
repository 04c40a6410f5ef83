-- Documents whose extraction that counts a second reader has not read yet, without withdrawn ones, in order of id.
-- $1 second reader, $2 after this id, $3 limit, $4 batch or null, $5 only these documents or null
select c.document_id as id, c.extraction_id as "extractionId",
  (select min(s.path) from source s where s.document_id = c.document_id) as path
from current_extraction c
where c.document_id > $2
  and ($4::bigint is null or exists (select from source s where s.document_id = c.document_id and s.batch_id = $4))
  and ($5::bigint[] is null or c.document_id = any ($5))
  and c.document_id not in (select w.document_id from withdrawn_document w)
  and not exists (select from asking k where k.extraction_id = c.extraction_id and k.reader = $1)
order by c.document_id
limit $3
