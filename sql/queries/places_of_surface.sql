-- Where documents name a unit or bloc so, in their order. Some are named tens of thousands of times: only of the page it is asked where that stands.
-- $1 its id, $2 the writing, $3 place or null, $4 whose below the province, $5 document and $6 position behind which to begin, $7 limit
with page as materialized (
  select m.document_id, m.position, m.anchor, m.claim_kind, m.role, m.year, m.basis
  from mention m
  where m.entity_id = $1 and m.name = $2 and m.place is not distinct from $3 and m.within = $4
    and (m.document_id, m.position) > ($5::bigint, $6::integer)
    and m.document_id not in (select w.document_id from withdrawn_document w)
  order by m.document_id, m.position
  limit $7
)
select p.document_id as "documentId", p.position, encode(p.anchor, 'hex') as anchor, p.claim_kind as claim, p.role, p.year, p.basis,
  i.published, place.page, place.quote
from page p
join identified i on i.document_id = p.document_id
left join claim c on c.extraction_id = i.extraction_id and c.anchor = p.anchor
left join lateral place_of_claim(i.extraction_id, c.ordinal, p.role) place on c.ordinal is not null
order by p.document_id, p.position
