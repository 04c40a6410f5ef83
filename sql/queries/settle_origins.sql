-- What the origins of documents are from now on, null for one that is alone.
-- $1 documents, $2 origins
with settled as (select * from unnest($1::bigint[], $2::bigint[]) as s (document_id, origin_id)),
alone as (
  delete from origin o using settled s where o.document_id = s.document_id and s.origin_id is null
)
insert into origin (document_id, origin_id)
select s.document_id, s.origin_id from settled s where s.origin_id is not null
on conflict (document_id) do update set origin_id = excluded.origin_id where origin.origin_id <> excluded.origin_id
