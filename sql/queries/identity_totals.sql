-- How mentions came out, by kind, without withdrawn documents.
select m.kind, m.basis, m.open, count(*) as mentions, count(distinct m.entity_id) as entities
from mention m
where m.document_id not in (select w.document_id from withdrawn_document w)
group by m.kind, m.basis, m.open
order by m.kind, m.basis, m.open
