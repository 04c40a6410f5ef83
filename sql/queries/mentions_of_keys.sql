-- Mentions under some names, with who they are.
-- $1 keys
select m.document_id as "documentId", m.position, m.kind, m.name, m.key, m.place, m.within, m.year, m.entity_id as "entityId", m.code,
  m.basis, m.open
from mention m
where m.key = any ($1::text[]) and m.document_id not in (select w.document_id from withdrawn_document w)
order by m.document_id, m.position
