-- The last word on a document or a batch, unless it was said already.
-- $1 document or null, $2 batch or null, $3 withdrawn, $4 reason, $5 digest, $6 when, $7 who
insert into withdrawal (document_id, batch_id, withdrawn, reason, digest, said_at, author)
select $1, $2, $3, $4, $5, $6, $7
where $3::boolean is distinct from coalesce((
  select w.withdrawn from withdrawal w
  where w.document_id is not distinct from $1::bigint and w.batch_id is not distinct from $2::bigint
  order by w.id desc limit 1
), false)
