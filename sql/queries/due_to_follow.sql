-- Documents that are due to be identified, but for those that were refused: they wait for whoever reconciles by hand.
-- $1 after this id, $2 limit, $3 only those that are marked so: another extraction counts, or somebody reviewed them, and waits to see it
select o.document_id as id
from outdated o
where o.step = 'identity' and o.document_id > $1
  and (not $3::boolean or (o.again and not o.judged))
  and not exists (
    select from failure f where f.document_id = o.document_id and f.stage = 'store' and f.resolved_at is null
  )
order by o.document_id
limit $2
