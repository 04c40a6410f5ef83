-- $1 documents
delete from origin where document_id = any ($1::bigint[])
