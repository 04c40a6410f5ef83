-- Which documents are copies of some, and in which groups these are.
-- $1 documents
with pairs as (delete from near_copy where document_id = any ($1::bigint[]) or other_id = any ($1::bigint[]))
delete from text_group where document_id = any ($1::bigint[])
