-- $1 documents
delete from near_copy where document_id = any ($1::bigint[]) or other_id = any ($1::bigint[])
