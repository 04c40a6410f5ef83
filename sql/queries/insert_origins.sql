-- $1 documents, $2 their origins
insert into origin (document_id, origin_id) select * from unnest($1::bigint[], $2::bigint[])
on conflict (document_id) do nothing
