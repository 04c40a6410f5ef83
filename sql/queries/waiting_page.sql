-- Claims that wait for a reviewer, those first that settle most (or the most doubtful), without withdrawn documents and without those of
-- which the reviewer has a second review to do.
-- $1 true: those that changed or vanished since somebody reviewed them; else those that nobody reviewed. $2 kind or null, $3 confidence
-- below or null, $4 year or null, $5 id of a bloc or null, $6 code of a province or null, $7 only of documents that nobody reviewed,
-- $8 batch or null, $9 only of documents with findings, $10 those too that others are at, $11 whose queue it is, $12 now
-- $13 the most doubtful first, $14 to $17 behind this place (what it settles, below zero; confidence; document; position), $18 limit,
-- $19 true where few are left by the filter: all of them are gathered ($18) and put in order then ($20), as to go through the index
-- in order would pass nearly all others
with hit as (
  select w.*, case when $13::boolean then 0 else - w.settles end as worth
  from waiting_claim w
  where (($1::boolean and w.state <> 'open') or (not $1 and w.state = 'open'))
    and ($2::claim_kind is null or w.kind = $2)
    and ($3::integer is null or w.confidence < $3)
    and ($4::integer is null or w.year = $4)
    and ($5::text is null or w.bloc_id = $5)
    and (
      ($6::text is null and not $7::boolean)
      or exists (
        select from identified i where i.document_id = w.document_id and ($6 is null or i.place = $6) and (not $7 or i.last_review is null)
      )
    )
    and ($8::bigint is null or w.document_id in (select s.document_id from source s where s.batch_id = $8))
    and (not $9::boolean or w.document_id in (select d.document_id from document_with_finding d))
    and ($10::boolean or w.document_id not in (select l.document_id from lease l where l.account_id <> $11::bigint and l.until > $12::timestamptz))
    and w.document_id not in (select t.document_id from second_task t where t.account_id = $11 and t.finished_at is null)
    and w.document_id not in (select x.document_id from withdrawn_document x)
    and (
      $16::bigint is null
      or ((case when $13 then 0 else - w.settles end, w.confidence, w.document_id, w.position) > ($14::integer, $15::integer, $16, $17::integer)
        and (not $13 or w.confidence >= $15))
    )
  order by case when $19::boolean then null when $13 then 0 else - w.settles end, case when $19 then null else w.confidence end,
    case when $19 then null else w.document_id end, case when $19 then null else w.position end
  limit $18
),
page as (
  select * from hit h order by h.worth, h.confidence, h.document_id, h.position limit $20
)
select p.document_id as "documentId", p.position, encode(p.anchor, 'hex') as anchor, p.kind, p.state, p.confidence, p.year, p.settles, p.worth,
  said.title, (select min(s.path) from source s where s.document_id = p.document_id) as path,
  coalesce(found.arguments, seen.arguments, '[]') as arguments,
  held.name as "heldBy", held.until as "heldUntil"
from page p
join identified i on i.document_id = p.document_id
left join lateral (
  select max(a.written) as title
  from claim c
  join claim_argument a on a.extraction_id = c.extraction_id and a.claim = c.ordinal and a.role = 'title' and a.ordinal = 0
  where c.extraction_id = i.extraction_id and c.kind = 'document'
) said on true
left join lateral (
  select jsonb_agg(jsonb_build_object('role', a.role, 'kind', a.kind, 'written', a.written, 'value', coalesce(to_jsonb(a.value_text), to_jsonb(a.value_number))) order by a.position) as arguments
  from claim_argument a
  where a.extraction_id = i.extraction_id and a.claim = p.claim
) found on true
left join lateral (
  select jsonb_agg(jsonb_build_object('role', a.role, 'kind', a.kind, 'written', a.written, 'value', coalesce(to_jsonb(a.value_text), to_jsonb(a.value_number))) order by a.position) as arguments
  from review_argument a
  where p.claim is null and a.side = 'seen' and a.review_id = (
    select max(v.id) from review v where v.document_id = p.document_id and v.anchor = p.anchor and v.action in ('accept', 'reject', 'amend')
  )
) seen on true
left join lateral (
  select a.name, l.until from lease l join account a on a.id = l.account_id
  where l.document_id = p.document_id and l.account_id <> $11 and l.until > $12
) held on true
order by p.worth, p.confidence, p.document_id, p.position
