-- Groups of copies, the largest first, without withdrawn documents: each document with the copy that it is most like.
-- $1 limit
with counted as (
  select o.origin_id, count(*) as documents
  from origin o
  where o.document_id not in (select w.document_id from withdrawn_document w)
  group by o.origin_id
  having count(*) > 1
  order by documents desc, o.origin_id
  limit $1
)
select c.origin_id as "originId", o.document_id as "documentId", (select min(s.path) from source s where s.document_id = o.document_id) as path,
  (select i.published from identified i where i.document_id = o.document_id) as published,
  (select max(n.likeness) from near_copy n where n.document_id = o.document_id or n.other_id = o.document_id) as likeness
from counted c
join origin o on o.origin_id = c.origin_id
where o.document_id not in (select w.document_id from withdrawn_document w)
order by c.documents desc, c.origin_id, o.document_id
