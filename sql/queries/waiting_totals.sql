-- The same where nothing is asked of the claims themselves: documents know how many of theirs wait.
-- $1 true: those that changed or vanished; else those that nobody reviewed. $2 code of a province or null, $3 only of documents that
-- nobody reviewed, $4 batch or null, $5 only of documents with findings, $6 those too that others are at, $7 whose queue it is, $8 now,
-- $9 of so many documents at most, or null
select coalesce(sum(n.waiting), 0)::bigint as claims, count(*) as documents
from (
  select case when $1::boolean then i.conflicts else i.open end as waiting
  from identified i
  where case when $1 then i.conflicts else i.open end > 0
    and ($2::text is null or i.place = $2) and (not $3::boolean or i.last_review is null)
    and ($4::bigint is null or i.document_id in (select s.document_id from source s where s.batch_id = $4))
    and (not $5::boolean or i.document_id in (select d.document_id from document_with_finding d))
    and ($6::boolean or i.document_id not in (select l.document_id from lease l where l.account_id <> $7::bigint and l.until > $8::timestamptz))
    and i.document_id not in (select t.document_id from second_task t where t.account_id = $7 and t.finished_at is null)
    and i.document_id not in (select x.document_id from withdrawn_document x)
  limit $9
) n
