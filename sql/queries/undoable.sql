-- The last that an author said and nobody took back, in reviews, in second reviews that are not finished, of who is who, of findings or of copies: all
-- that was said with it, the latest first.
-- $1 author, $2 their account
with last as (
  select one.*
  from (
    (
      select 'review' as ledger, v.id, v.batch, v.said_at, false as blind
      from review v
      where v.author = $1 and v.action <> 'revert' and not exists (select from review t where t.reverts = v.id)
      order by v.said_at desc, v.id desc
      limit 1
    )
    union all
    (
      select 'review', v.id, v.batch, v.said_at, true
      from second_task s
      join blind_review v on v.document_id = s.document_id and v.author = $1 and v.action <> 'revert'
      where s.account_id = $2 and s.finished_at is null and not exists (select from blind_review t where t.reverts = v.id)
      order by v.said_at desc, v.id desc
      limit 1
    )
    union all
    (
      select 'judgement', j.id, j.batch, j.said_at, false
      from judgement j
      where j.author = $1 and j.reverts is null and not exists (select from judgement t where t.reverts = j.id)
      order by j.said_at desc, j.id desc
      limit 1
    )
    union all
    (
      select 'waiver', w.id, '', w.said_at, false
      from finding_waiver w
      where w.author = $1 and w.reverts is null and not exists (select from finding_waiver t where t.reverts = w.id)
      order by w.said_at desc, w.id desc
      limit 1
    )
    union all
    (
      select 'copies', c.id, '', c.said_at, false
      from copy_word c
      where c.author = $1 and c.reverts is null and not exists (select from copy_word t where t.reverts = c.id)
      order by c.said_at desc, c.id desc
      limit 1
    )
  ) one
  order by one.said_at desc, one.ledger desc, one.id desc
  limit 1
)
select last.ledger, v.id, v.document_id as "documentId"
from last
join review v on v.author = $1 and v.said_at = last.said_at and v.batch = last.batch
where last.ledger = 'review' and not last.blind and v.action <> 'revert' and not exists (select from review t where t.reverts = v.id)
union all
select last.ledger, v.id, v.document_id
from last
join second_task s on s.account_id = $2 and s.finished_at is null
join blind_review v on v.document_id = s.document_id and v.author = $1 and v.said_at = last.said_at and v.batch = last.batch
where last.blind and v.action <> 'revert' and not exists (select from blind_review t where t.reverts = v.id)
union all
select last.ledger, j.id, null
from last
join judgement j on j.author = $1 and j.said_at = last.said_at and j.batch = last.batch
where last.ledger = 'judgement' and j.reverts is null and not exists (select from judgement t where t.reverts = j.id)
union all
select last.ledger, last.id, null from last where last.ledger in ('waiver', 'copies')
order by 2 desc
