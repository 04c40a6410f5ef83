-- What people said of copies, the latest first, each with whether it holds.
-- $1 below this id or null, $2 limit
select w.id, w.document_id as "documentId", w.other_id as "otherId", w.verdict, w.author, w.reason, w.said_at as "saidAt",
  w.verdict <> 'open' and not exists (
    select from copy_word l where l.document_id = w.document_id and l.other_id = w.other_id and l.id > w.id
  ) as holds,
  (select min(s.path) from source s where s.document_id = w.document_id) as path,
  (select min(s.path) from source s where s.document_id = w.other_id) as "otherPath"
from copy_word w
where $1::bigint is null or w.id < $1
order by w.id desc
limit $2
