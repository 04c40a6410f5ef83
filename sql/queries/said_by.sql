-- What an author said in reviews, of who is who, of findings and of copies, the latest first; of second reviews those that are not finished. What is
-- said of a finding or of copies is said with nothing else: its batch is what it says, so that the same said again is known.
-- $1 author, $2 their account, $3-$5 before this one (when, ledger, id) or null, $6 limit
select said.ledger, said.id, said.document_id as "documentId", said.action, said.batch, said.said_at as "saidAt", said.reverts,
  said.taken_batch as "revertedBatch", said.taken_author as "revertedAuthor", said.reverted,
  (select min(s.path) from source s where s.document_id = said.document_id) as path
from (
  (
    select 'review' as ledger, v.id, v.document_id, v.action::text, v.batch, v.said_at, v.reverts, taken.batch as taken_batch,
      taken.author as taken_author, exists (select from review t where t.reverts = v.id) as reverted
    from review v
    left join review taken on taken.id = v.reverts
    where v.author = $1 and ($3::timestamptz is null or v.said_at <= $3 and (v.said_at, 'review', v.id) < ($3, $4::text, $5::bigint))
    order by v.said_at desc, v.id desc
    limit $6
  )
  union all
  (
    select 'review', v.id, v.document_id, v.action::text, v.batch, v.said_at, v.reverts, taken.batch, taken.author,
      exists (select from blind_review t where t.reverts = v.id)
    from second_task s
    join blind_review v on v.document_id = s.document_id and v.author = $1
    left join blind_review taken on taken.id = v.reverts
    where s.account_id = $2 and s.finished_at is null
      and ($3::timestamptz is null or (v.said_at, 'review', v.id) < ($3, $4::text, $5::bigint))
    order by v.said_at desc, v.id desc
    limit $6
  )
  union all
  (
    select 'judgement', j.id, null, case when j.reverts is null then j.verdict::text else 'revert' end, j.batch, j.said_at, j.reverts,
      taken.batch, taken.author, exists (select from judgement t where t.reverts = j.id)
    from judgement j
    left join judgement taken on taken.id = j.reverts
    where j.author = $1 and ($3::timestamptz is null or j.said_at <= $3 and (j.said_at, 'judgement', j.id) < ($3, $4::text, $5::bigint))
    order by j.said_at desc, j.id desc
    limit $6
  )
  union all
  (
    select 'waiver', w.id, null, case when w.waived then 'waive' when w.reverts is null then 'unwaive' else 'revert' end,
      concat(w.code, ' ', w.subject, ' ', w.waived), w.said_at, w.reverts,
      case when w.reverts is not null then concat(taken.code, ' ', taken.subject, ' ', taken.waived) end, taken.author,
      exists (select from finding_waiver t where t.reverts = w.id)
    from finding_waiver w
    left join finding_waiver taken on taken.id = w.reverts
    where w.author = $1 and ($3::timestamptz is null or w.said_at <= $3 and (w.said_at, 'waiver', w.id) < ($3, $4::text, $5::bigint))
    order by w.said_at desc, w.id desc
    limit $6
  )
  union all
  (
    select 'copies', c.id, null, case when c.reverts is null then c.verdict::text else 'revert' end,
      concat(c.document_id, ' ', c.other_id, ' ', c.verdict), c.said_at, c.reverts,
      case when c.reverts is not null then concat(taken.document_id, ' ', taken.other_id, ' ', taken.verdict) end, taken.author,
      exists (select from copy_word t where t.reverts = c.id)
    from copy_word c
    left join copy_word taken on taken.id = c.reverts
    where c.author = $1 and ($3::timestamptz is null or c.said_at <= $3 and (c.said_at, 'copies', c.id) < ($3, $4::text, $5::bigint))
    order by c.said_at desc, c.id desc
    limit $6
  )
) said
order by said.said_at desc, said.ledger desc, said.id desc
limit $6
