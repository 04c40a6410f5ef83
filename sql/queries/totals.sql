-- What the whole database holds.
select
  (select count(*) from document) as documents,
  (select count(*) from source) as sources,
  (select count(*) from withdrawn_document) as withdrawn,
  (select coalesce(sum(e.claims), 0)::bigint from current_extraction c join extraction e on e.id = c.extraction_id
    where c.document_id not in (select w.document_id from withdrawn_document w)) as claims,
  (select count(*) from failure where resolved_at is null) as failures
