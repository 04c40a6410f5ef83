-- Rows of the search as what documents say makes them now.
-- $1 documents
with said as (
  select 'award' as kind, e.document_id, e.position, array[e.unit, e.bloc, e.award, e.granter] as names,
    facet_values('award', e.state, e.bloc_code, e.year, e.unit_code, e.award_code, e.granter_code, e.stage) as values
  from award_evidence e
  where e.document_id = any ($1::bigint[]) and e.state <> 'rejected'
  union all
  select 'member', e.document_id, e.position, array[e.unit, e.bloc],
    facet_values('member', e.state, e.bloc_code, e.year, e.unit_code, null, null, null)
  from membership_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'head', e.document_id, e.position, array[e.unit, e.bloc],
    facet_values('head', e.state, e.bloc_code, e.year, e.unit_code, null, null, null)
  from headship_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'official', e.document_id, e.position, array[e.bloc, e.person] || e.titles,
    facet_values('official', e.state, e.bloc_code, e.year, null, null, null, null)
  from appearance_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
)
select s.document_id, s.kind, s.position, coalesce(i.published, '-infinity') as day, facet_terms(s.values) as facets,
  words_of(array(select distinct n.name from unnest(s.names) as n (name) where n.name is not null)) as words
from said s
join identified i on i.document_id = s.document_id
