-- Makes the rows of the search of documents that have none, from what they say, and keeps the terms that are new. Terms come last and in order, as other
-- transactions may add the same: who waits for another does so shortly, and no two for each other.
-- $1 documents
with documents as materialized (
  select i.document_id, coalesce(i.published, '-infinity') as day from identified i where i.document_id = any ($1::bigint[])
),
said as materialized (
  select 'award' as kind, e.document_id, e.position, array[e.unit, e.bloc, e.award, e.granter] as names, e.bloc, e.award, e.unit,
    facet_values('award', e.state, e.bloc_code, e.year, e.unit_code, e.award_code, e.granter_code, e.stage) as values
  from award_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'member', e.document_id, e.position, array[e.unit, e.bloc], e.bloc, null, e.unit,
    facet_values('member', e.state, e.bloc_code, e.year, e.unit_code, null, null, null)
  from membership_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'head', e.document_id, e.position, array[e.unit, e.bloc], e.bloc, null, e.unit,
    facet_values('head', e.state, e.bloc_code, e.year, e.unit_code, null, null, null)
  from headship_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
  union all
  select 'official', e.document_id, e.position, array[e.bloc, e.person] || e.titles, e.bloc, null, null,
    facet_values('official', e.state, e.bloc_code, e.year, null, null, null, null)
  from appearance_evidence e
  where e.document_id = any ($1) and e.state <> 'rejected'
),
counted as materialized (select s.*, facet_terms(s.values) as facets from said s),
named as materialized (
  select n.*, term_of('name', n.name) as id
  from (select distinct s.document_id, s.kind, s.position, n.name from said s cross join lateral unnest(s.names) as n (name) where n.name is not null) n
),
-- Most names were there before, with their words: to make them takes longer than all the rest.
name as materialized (
  select n.id, n.name, t.words, t.id is null as new
  from (select distinct n.id, n.name from named n) n
  left join lateral (select t.id, t.words from search_term t where t.id = n.id offset 0) t on true
),
worded as materialized (select n.id, n.name, n.new, coalesce(n.words, words_of_name(n.name)) as words from name n),
worded_row as materialized (
  select n.document_id, n.kind, n.position, words_together(w.words) as words
  from named n
  join worded w on w.id = n.id
  group by n.document_id, n.kind, n.position
),
term as materialized (
  select t.id, min(t.facet) as facet, min(t.value) as value, min(t.label) as label
  from (
    select c.facets[n] as id, ('{kind,review,place,level,bloc,award,unit,year,stage}'::text[])[n] as facet, c.values[n] as value,
      case when c.values[n] <> '' then case n when 5 then c.bloc when 6 then c.award when 7 then c.unit end end as label
    from counted c
    cross join generate_series(1, 9) as n
  ) t
  group by t.id
),
-- Nothing asks for it, so it comes behind the rows.
added as (
  insert into search_term (id, facet, value, label, plain, words)
  select *
  from (
    select t.id, t.facet, t.value, t.label, null as plain, null::tsvector as words from term t
    where not exists (select from search_term there where there.id = t.id)
    union all
    select w.id, 'name', w.name, null, ' ' || plain_key(w.name) || ' ', w.words from worded w where w.new
  ) t
  order by t.id
  on conflict (id) do nothing
)
insert into search_row (document_id, kind, position, day, facets, words)
select c.document_id, c.kind, c.position, d.day, c.facets, coalesce(w.words, '')
from counted c
join documents d on d.document_id = c.document_id
left join worded_row w on w.document_id = c.document_id and w.kind = c.kind and w.position = c.position
