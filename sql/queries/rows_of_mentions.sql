-- What claims say towards facts that name some mentions, each as JSON: what, document, position, its mentions (positions), state, unit (name, id, code),
-- bloc (the same), year; of an award also course, award, kind, giver (name, id), whether it is the State's, and the first of the copies of its document.
-- $1 documents, $2 positions of mentions
with named as materialized (
  select m.document_id, m.anchor, m.claim_kind, array_agg(m.position) as mentions
  from unnest($1::bigint[], $2::integer[]) as p (document_id, position)
  join mention m on m.document_id = p.document_id and m.position = p.position
  where m.claim_kind in ('member', 'head', 'award', 'official')
  group by m.document_id, m.anchor, m.claim_kind
)
select json_build_array('member', e.document_id, e.position, n.mentions, e.state, e.unit, e.unit_id, e.unit_code, e.bloc, e.bloc_id, e.bloc_code, e.year)::text as said
from named n
join membership_evidence e on e.document_id = n.document_id and e.anchor = n.anchor
where n.claim_kind = 'member'
union all
select json_build_array(e.role, e.document_id, e.position, n.mentions, e.state, e.unit, e.unit_id, e.unit_code, e.bloc, e.bloc_id, e.bloc_code, e.year)::text
from named n
join headship_evidence e on e.document_id = n.document_id and e.anchor = n.anchor
where n.claim_kind = 'head'
union all
select json_build_array('appearance', e.document_id, e.position, n.mentions, e.state, e.person, null, null, e.bloc, e.bloc_id, e.bloc_code, e.year)::text
from named n
join appearance_evidence e on e.document_id = n.document_id and e.anchor = n.anchor
where n.claim_kind = 'official'
union all
select json_build_array('award', e.document_id, e.position, n.mentions, e.state, e.unit, e.unit_id, e.unit_code, e.bloc, e.bloc_id, e.bloc_code, e.year,
  e.course, e.award, e.award_code, e.granter, e.granter_id, e.of_state, o.origin_id)::text
from named n
join award_evidence e on e.document_id = n.document_id and e.anchor = n.anchor
left join origin o on o.document_id = e.document_id
where n.claim_kind = 'award'
