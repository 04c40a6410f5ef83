-- The last that an author said and nobody took back, in the reviews or in a second review that is not finished: all that was said with it,
-- the latest first.
-- $1 author, $2 their account
with last as (
  select both_kinds.batch, both_kinds.said_at, both_kinds.blind
  from (
    (
      select v.id, v.batch, v.said_at, false as blind
      from review v
      where v.author = $1 and v.action <> 'revert' and not exists (select from review t where t.reverts = v.id)
      order by v.id desc
      limit 1
    )
    union all
    (
      select v.id, v.batch, v.said_at, true
      from second_task s
      join blind_review v on v.document_id = s.document_id and v.author = $1 and v.action <> 'revert'
      where s.account_id = $2 and s.finished_at is null and not exists (select from blind_review t where t.reverts = v.id)
      order by v.id desc
      limit 1
    )
  ) both_kinds
  order by both_kinds.id desc
  limit 1
)
select v.id, v.document_id as "documentId"
from last
join review v on v.batch = last.batch and v.said_at = last.said_at and not last.blind
where v.author = $1 and v.action <> 'revert' and not exists (select from review t where t.reverts = v.id)
union all
select v.id, v.document_id
from last
join second_task s on s.account_id = $2 and s.finished_at is null and last.blind
join blind_review v on v.document_id = s.document_id and v.batch = last.batch and v.said_at = last.said_at
where v.author = $1 and v.action <> 'revert' and not exists (select from blind_review t where t.reverts = v.id)
order by 1 desc
