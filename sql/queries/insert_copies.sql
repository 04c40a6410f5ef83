-- $1 documents, $2 others, $3 likeness
insert into near_copy (document_id, other_id, likeness) select * from unnest($1::bigint[], $2::bigint[], $3::smallint[])
on conflict (document_id, other_id) do nothing
