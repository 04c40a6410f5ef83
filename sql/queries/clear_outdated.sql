-- $1 step, $2 documents
delete from outdated where step = $1::made_anew and document_id = any ($2::bigint[])
