-- Makes open failures due now.
-- $1 code or null, $2 batch or null, $3 document or null, $4 path or null, $5 stage or null, $6 ids or null
update failure f set retry_at = now(), attempts = 0
where f.resolved_at is null
  and ($1::text is null or f.code = $1)
  and ($2::bigint is null or f.batch_id = $2
    or exists (select from source s where s.document_id = f.document_id and s.batch_id = $2))
  and ($3::bigint is null or f.document_id = $3)
  and ($5::text is null or f.stage = $5) and ($6::bigint[] is null or f.id = any ($6))
  and ($4::text is null or f.path = $4 or exists (select from source s where s.document_id = f.document_id and s.path = $4))
  and (f.document_id is null or f.document_id not in (select w.document_id from withdrawn_document w))
returning f.document_id as "documentId", f.path, f.batch_id as "batchId",
  (select b.name from batch b where b.id = f.batch_id) as batch
