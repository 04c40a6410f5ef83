-- How many claims wait for a reviewer, as `waiting_page` has them, and in how many documents.
-- $1 true: those that changed or vanished since somebody reviewed them; else those that nobody reviewed. $2 kind or null, $3 confidence
-- below or null, $4 year or null, $5 id of a bloc or null, $6 code of a province or null, $7 only of documents that nobody reviewed,
-- $8 batch or null, $9 only of documents with findings, $10 those too that others are at, $11 whose queue it is, $12 now, $13 counted no further than this
select count(*) as claims, count(distinct n.document_id) as documents
from (
  select w.document_id
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
  limit $13
) n
