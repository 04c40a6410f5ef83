-- What an author said, the latest first.
-- $1 author, $2 below this id or null, $3 limit
select v.id, v.document_id as "documentId", v.action, v.batch, v.said_at as "saidAt", v.reverts, taken.batch as "revertedBatch",
  taken.author as "revertedAuthor", exists (select from review t where t.reverts = v.id) as reverted,
  (select min(s.path) from source s where s.document_id = v.document_id) as path
from review v
left join review taken on taken.id = v.reverts
where v.author = $1 and ($2::bigint is null or v.id < $2)
order by v.id desc
limit $3
