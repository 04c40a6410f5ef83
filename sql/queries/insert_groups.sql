-- $1 documents, $2 the groups of texts that they are in
insert into text_group (document_id, group_id) select * from unnest($1::bigint[], $2::bigint[])
on conflict (document_id) do nothing
