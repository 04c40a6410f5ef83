-- How often documents name some units or blocs.
-- $1 ids
select m.entity_id as "entityId", count(*) as mentions, count(distinct m.document_id) as documents, min(m.year) as since, max(m.year) as until
from mention m
where m.entity_id = any ($1::text[]) and m.document_id not in (select w.document_id from withdrawn_document w)
group by m.entity_id
