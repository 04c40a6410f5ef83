-- Documents of which nobody said whose copies they are have the origin that texts alone tell.
-- $1 documents
with alone as (
  delete from origin o where o.document_id = any ($1::bigint[]) and not exists (select from text_group g where g.document_id = o.document_id)
)
insert into origin (document_id, origin_id)
select g.document_id, g.group_id from text_group g where g.document_id = any ($1::bigint[])
on conflict (document_id) do update set origin_id = excluded.origin_id where origin.origin_id <> excluded.origin_id
