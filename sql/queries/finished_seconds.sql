-- Second reviews that were done, the latest first, without withdrawn documents.
-- $1 below this id or null, $2 limit
select v.id, v.document_id as "documentId", v.author, v.said_at as at
from blind_review v
where v.action = 'complete' and ($1::bigint is null or v.id < $1)
  and not exists (select from blind_review b where b.reverts = v.id)
  and v.document_id not in (select w.document_id from withdrawn_document w)
order by v.id desc
limit $2
