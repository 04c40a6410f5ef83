-- All documents that are in a group with some of these.
-- $1 documents
select o.document_id as id
from origin mine
join origin o on o.origin_id = mine.origin_id
where mine.document_id = any ($1::bigint[])
group by o.document_id
