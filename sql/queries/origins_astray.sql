-- Documents that have another origin than the texts of their group tell, where nobody said anything; and counts of origins that are wrong.
-- $1 groups of texts of which somebody said something
select coalesce(o.document_id, g.document_id) as id, o.origin_id as "originId", g.group_id as expected
from origin o
full join text_group g on g.document_id = o.document_id
where o.origin_id is distinct from g.group_id and coalesce(g.group_id, o.document_id) <> all ($1::bigint[])
union all
select coalesce(c.origin_id, n.origin_id), c.documents, n.documents
from origin_count c
full join (select o.origin_id, count(*)::integer as documents from origin o group by o.origin_id) n on n.origin_id = c.origin_id
where c.documents is distinct from n.documents
