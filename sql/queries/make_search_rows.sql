-- Makes the rows of the search of documents that have none, from what they say, and keeps the terms that are new. Terms come last and in order, as other
-- transactions may add the same: who waits for another does so shortly, and no two for each other.
-- $1 documents
with documents as materialized (
  select i.document_id, coalesce(i.published, '-infinity') as day from identified i where i.document_id = any ($1::bigint[])
),
said as materialized (
  select 'award' as kind, e.document_id, e.position, t.*, term_of(t.facet, t.value) as id
  from award_evidence e
  cross join lateral search_terms('award', e.state, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, e.award, e.award_code, e.granter, e.granter_code, e.stage, '{}') t
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'member', e.document_id, e.position, t.*, term_of(t.facet, t.value)
  from membership_evidence e
  cross join lateral search_terms('member', e.state, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, null, null, null, null, null, '{}') t
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'head', e.document_id, e.position, t.*, term_of(t.facet, t.value)
  from headship_evidence e
  cross join lateral search_terms('head', e.state, e.bloc, e.bloc_code, e.year, e.unit, e.unit_code, null, null, null, null, null, '{}') t
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'official', e.document_id, e.position, t.*, term_of(t.facet, t.value)
  from appearance_evidence e
  cross join lateral search_terms('official', e.state, e.bloc, e.bloc_code, e.year, null, null, null, null, null, null, null, e.person || e.titles) t
  where e.document_id = any ($1) and e.state <> 'rejected'
),
-- By number: to compare the words of so many took a quarter of the time.
term as materialized (
  select s.*, case when s.facet = 'name' then plain_key(s.value) end as plain
  from (select s.id, min(s.facet) as facet, min(s.value) as value, min(s.label) as label from said s group by s.id) s
),
worded as materialized (
  select t.id, to_tsvector('simple', t.plain || ' zzz ') || to_tsvector('simple', written_key(t.value) || ' zzz ') as words
  from term t
  where t.plain is not null
),
-- Nothing asks for it, so it comes behind the rows.
added as (
  insert into search_term (id, facet, value, label, plain)
  select t.id, t.facet, t.value, t.label, ' ' || t.plain || ' '
  from term t
  where not exists (select from search_term there where there.id = t.id)
  order by t.id
  on conflict (id) do nothing
)
insert into search_row (document_id, kind, position, day, facets, words)
select s.document_id, s.kind, s.position, d.day,
  array_agg(s.id order by array_position('{kind,review,place,level,bloc,award,unit,year,stage}', s.facet)) filter (where s.facet <> 'name'),
  coalesce(words_together(w.words), '')
from said s
join documents d on d.document_id = s.document_id
left join worded w on w.id = s.id
group by s.document_id, s.kind, s.position, d.day
