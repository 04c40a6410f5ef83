-- How many documents wait for their new names, but for those that were refused; no further than to $1.
select count(*) as due
from (
  select from outdated o
  where o.step = 'identity' and o.judged
    and not exists (
      select from failure f where f.document_id = o.document_id and f.stage = 'store' and f.resolved_at is null
    )
  limit $1
) as counted
