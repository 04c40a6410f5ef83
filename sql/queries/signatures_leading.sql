-- Signatures that lead a band, with the group that they are in, without those of some documents. Each band is looked up by itself: of
-- a thousand at once the planner thinks that half of all documents have one.
-- $1 bands, $2 documents
with leaders as materialized (
  select distinct l.document_id
  from unnest($1::integer[]) as b (band)
  cross join lateral (select t.document_id from text_signature t where t.leads @> array[b.band] offset 0) l
)
select s.document_id as "documentId", s.signature, s.leads, coalesce(o.group_id, s.document_id) as "groupId"
from leaders l
join text_signature s on s.document_id = l.document_id
left join text_group o on o.document_id = s.document_id
where s.document_id <> all ($2::bigint[])
order by s.document_id
