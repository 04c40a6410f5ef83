-- How many documents of groups of copies are not withdrawn, and the first of these with what its text is known by.
-- $1 groups
select o.origin_id as "originId", min(o.document_id) as first, count(*)::integer as documents,
  (select t.signature from text_signature t where t.document_id = min(o.document_id)) as signature
from origin o
where o.origin_id = any ($1::bigint[]) and o.document_id not in (select w.document_id from withdrawn_document w)
group by o.origin_id
