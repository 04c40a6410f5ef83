-- The last that an author said and nobody took back: all reviews that were said with it, the latest first.
-- $1 author
with last as (
  select v.batch, v.said_at
  from review v
  where v.author = $1 and v.action <> 'revert' and not exists (select from review t where t.reverts = v.id)
  order by v.id desc
  limit 1
)
select v.id, v.document_id as "documentId"
from last
join review v on v.batch = last.batch and v.said_at = last.said_at
where v.author = $1 and v.action <> 'revert' and not exists (select from review t where t.reverts = v.id)
order by v.id desc
