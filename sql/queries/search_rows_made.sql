-- Rows of the search as what documents say makes them now.
-- $1 documents
with said as (
  select 'award' as kind, e.document_id, e.position, t.facet, t.value
  from award_evidence e
  cross join lateral search_terms('award', e.state, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, e.award, e.award_code, e.granter, e.granter_code, e.stage, '{}') t
  where e.document_id = any ($1::bigint[]) and e.state <> 'rejected'
  union all
  select 'member', e.document_id, e.position, t.facet, t.value
  from membership_evidence e
  cross join lateral search_terms('member', e.state, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, null, null, null, null, null, '{}') t
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'head', e.document_id, e.position, t.facet, t.value
  from headship_evidence e
  cross join lateral search_terms('head', e.state, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, null, null, null, null, null, '{}') t
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'official', e.document_id, e.position, t.facet, t.value
  from appearance_evidence e
  cross join lateral search_terms('official', e.state, e.bloc, e.bloc_code, e.year, null, null, null, null, null, null, null, e.person || e.titles) t
  where e.document_id = any ($1) and e.state <> 'rejected'
)
select s.document_id, s.kind, s.position, coalesce(i.published, '-infinity') as day,
  array_agg(term_of(s.facet, s.value) order by array_position('{kind,review,place,level,bloc,award,unit,year,stage}', s.facet)) filter (where s.facet <> 'name') as facets,
  words_of(array_agg(s.value) filter (where s.facet = 'name')) as words
from said s
join identified i on i.document_id = s.document_id
group by s.document_id, s.kind, s.position, i.published
