-- The second reviews that somebody has taken and not finished; titles as the extractor has them.
-- $1 account
select t.document_id as "documentId", t.taken_at as "takenAt", e.claims,
  (select min(s.path) from source s where s.document_id = t.document_id) as path,
  (
    select max(a.written)
    from claim c
    join claim_argument a on a.extraction_id = c.extraction_id and a.claim = c.ordinal and a.role = 'title' and a.ordinal = 0
    where c.extraction_id = e.id and c.kind = 'document'
  ) as title
from second_task t
join current_extraction counting on counting.document_id = t.document_id
join extraction e on e.id = counting.extraction_id
where t.account_id = $1 and t.finished_at is null
order by t.taken_at, t.id
