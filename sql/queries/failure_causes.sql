-- Open failures counted by cause.
-- $1 code or null, $2 batch or null, $3 document or null, $4 path or null, $5 stage or null, $6 ids or null
select f.stage, f.code, count(*) as count, count(*) filter (where f.retry_at is not null) as again, min(f.message) as message
from failure f
where f.resolved_at is null
  and ($1::text is null or f.code = $1)
  and ($2::bigint is null or f.batch_id = $2
    or exists (select from source s where s.document_id = f.document_id and s.batch_id = $2))
  and ($3::bigint is null or f.document_id = $3)
  and ($5::text is null or f.stage = $5) and ($6::bigint[] is null or f.id = any ($6))
  and ($4::text is null or f.path = $4 or exists (select from source s where s.document_id = f.document_id and s.path = $4))
  and (f.document_id is null or f.document_id not in (select w.document_id from withdrawn_document w))
group by f.stage, f.code
order by count(*) desc, f.stage, f.code
