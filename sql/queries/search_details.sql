-- What claims that were found say, with the block of text where they stand, in the order asked for.
-- $1 documents, $2 kinds, $3 positions
with asked as (
  select * from unnest($1::bigint[], $2::text[], $3::integer[]) with ordinality as a (document_id, kind, position, place)
),
said (place, document_id, position, claim, state, confidence, bloc, bloc_code, year, unit, unit_code, award, award_code, granter, granter_code, stage, course, count, person, titles, act) as (
  select a.place, e.document_id, e.position, e.claim, e.state, e.confidence, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, e.award, e.award_code, e.granter, e.granter_code, e.stage, e.course, e.count, null::text, null::text[], null::text
  from asked a join award_step e on e.document_id = a.document_id and e.position = a.position where a.kind = 'award'
  union all
  select a.place, e.document_id, e.position, e.claim, e.state, e.confidence, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, null::text, null::text, null::text, null::text, null::text, null::text, null::integer, null::text, null::text[], null::text
  from asked a join membership_evidence e on e.document_id = a.document_id and e.position = a.position where a.kind = 'member'
  union all
  select a.place, e.document_id, e.position, e.claim, e.state, e.confidence, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, null::text, null::text, null::text, null::text, null::text, null::text, null::integer, null::text, null::text[], e.role
  from asked a join headship_evidence e on e.document_id = a.document_id and e.position = a.position where a.kind = 'head'
  union all
  select a.place, e.document_id, e.position, e.claim, e.state, e.confidence, e.bloc, e.bloc_code, e.year, null::text, null::text, null::text, null::text, null::text, null::text, null::text, null::text, null::integer, e.person, e.titles, e.act
  from asked a join appearance_evidence e on e.document_id = a.document_id and e.position = a.position where a.kind = 'official'
)
select a.kind, s.document_id as "documentId", s.state, s.confidence, s.year, s.bloc, s.bloc_code as "blocCode", s.unit,
  s.unit_code as "unitCode", s.award, s.award_code as "awardCode", s.granter, s.stage, s.course, s.count, s.person, s.titles, s.act,
  i.published, encode(c.anchor, 'hex') as anchor, coalesce(t.title, (select min(o.path) from source o where o.document_id = s.document_id)) as title,
  at.page, at.span_start as start, at.span_end as end, b.text as block, b.span_start as "blockStart"
from asked a
join said s on s.place = a.place
join identified i on i.document_id = s.document_id
left join claim c on c.extraction_id = i.extraction_id and c.ordinal = s.claim
left join lateral place_of_claim(i.extraction_id, s.claim, case a.kind when 'award' then 'recipient' when 'official' then 'name' else 'org' end) at on s.claim is not null
left join extraction x on x.id = i.extraction_id
left join lateral (
  select k.text, k.span_start from block k
  where k.reading_id = x.reading_id and k.span_start <= at.span_start and k.span_end > at.span_start limit 1
) b on true
left join lateral (
  select max(g.written) as title from claim d
  join claim_argument g on g.extraction_id = d.extraction_id and g.claim = d.ordinal and g.role = 'title' and g.ordinal = 0
  where d.extraction_id = i.extraction_id and d.kind = 'document'
) t on true
order by a.place
