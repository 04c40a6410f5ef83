-- $1 documents
delete from identified where document_id = any ($1::bigint[])
