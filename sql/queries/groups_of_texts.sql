-- The groups that texts alone give documents; a document that is alone is its own.
-- $1 documents
select d.id, coalesce(g.group_id, d.id) as "groupId"
from unnest($1::bigint[]) as d (id)
left join text_group g on g.document_id = d.id
