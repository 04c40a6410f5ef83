-- What an author said, the latest first; of second reviews those that are not finished.
-- $1 author, $2 their account, $3 below this id or null, $4 limit
select said.id, said.document_id as "documentId", said.action, said.batch, said.said_at as "saidAt", said.reverts,
  said.taken_batch as "revertedBatch", said.taken_author as "revertedAuthor", said.reverted,
  (select min(s.path) from source s where s.document_id = said.document_id) as path
from (
  (
    select v.id, v.document_id, v.action, v.batch, v.said_at, v.reverts, taken.batch as taken_batch,
      taken.author as taken_author, exists (select from review t where t.reverts = v.id) as reverted
    from review v
    left join review taken on taken.id = v.reverts
    where v.author = $1 and ($3::bigint is null or v.id < $3)
    order by v.id desc
    limit $4
  )
  union all
  (
    select v.id, v.document_id, v.action, v.batch, v.said_at, v.reverts, taken.batch, taken.author,
      exists (select from blind_review t where t.reverts = v.id)
    from second_task s
    join blind_review v on v.document_id = s.document_id and v.author = $1
    left join blind_review taken on taken.id = v.reverts
    where s.account_id = $2 and s.finished_at is null and ($3::bigint is null or v.id < $3)
    order by v.id desc
    limit $4
  )
) said
order by said.id desc
limit $4
