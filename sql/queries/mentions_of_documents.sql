-- The mentions of documents with whom they may be, in order.
-- $1 documents
select m.document_id as "documentId", m.position, m.anchor, m.claim_kind as claim, m.role, m.ordinal, m.kind, m.name, m.key, m.place,
  m.within, m.year, m.entity_id as entity, m.code, m.basis, m.open, m.placed,
  m.alone_id as "aloneId", m.alone_code as "aloneCode", m.alone_open as "aloneOpen",
  coalesce((
    select jsonb_agg(jsonb_build_object('entity', p.entity_id, 'code', p.code, 'score', p.score, 'reasons', p.reasons) order by p.rank)
    from mention_proposal p
    where p.document_id = m.document_id and p.position = m.position
  ), '[]') as proposals
from mention m
where m.document_id = any ($1::bigint[])
order by m.document_id, m.position
