-- All documents that are in a group with some of these.
-- $1 documents
select o.document_id as id
from text_group mine
join text_group o on o.group_id = mine.group_id
where mine.document_id = any ($1::bigint[])
group by o.document_id
