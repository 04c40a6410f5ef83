-- The documents of groups of texts, with what each is known by; null for a text that is too short to tell, or is not signed yet.
-- $1 groups
select d.id as "documentId", encode(d.sha256, 'hex') as sha256, s.signature, s.bands
from (
  select g.document_id from text_group g where g.group_id = any ($1::bigint[])
  union
  select unnest($1::bigint[])
) member
join document d on d.id = member.document_id
left join text_signature s on s.document_id = d.id
order by d.id
