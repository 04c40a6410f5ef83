-- Documents that wait for their new names, as somebody judged one in them, the newest first; but for those that were refused.
-- $1 before this id, or null to begin, $2 limit
select o.document_id as id
from outdated o
where o.step = 'identity' and o.judged and ($1::bigint is null or o.document_id < $1)
  and not exists (
    select from failure f where f.document_id = o.document_id and f.stage = 'store' and f.resolved_at is null
  )
order by o.document_id desc
limit $2
