-- Where documents name a unit or bloc so, in their order.
-- $1 its id, $2 the writing, $3 place or null, $4 whose below the province, $5 document and $6 position behind which to begin, $7 limit
select m.document_id as "documentId", m.position, encode(m.anchor, 'hex') as anchor, m.claim_kind as claim, m.role, m.year, m.basis,
  i.published, place.page, place.quote
from mention m
join identified i on i.document_id = m.document_id
left join claim c on c.extraction_id = i.extraction_id and c.anchor = m.anchor
left join lateral place_of_claim(i.extraction_id, c.ordinal, m.role) place on c.ordinal is not null
where m.entity_id = $1 and m.name = $2 and m.place is not distinct from $3 and m.within = $4
  and (m.document_id, m.position) > ($5::bigint, $6::integer)
  and m.document_id not in (select w.document_id from withdrawn_document w)
order by m.document_id, m.position
limit $7
