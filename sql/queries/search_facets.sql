-- How many of the claims that are found have which value of some facets; of no more than a number of them, the newest first.
-- $1-$9 the value of a facet (kind, review, place, level, bloc, award, unit, year, stage) or null
-- $10-$13 words that stand together in a name, or null
-- $14 the facets, $15 the number
with found as (
  select r.facets
  from search_row r
  where r.document_id not in (select w.document_id from withdrawn_document w)
  and ($1::text is null or r.facets @> array[term_of('kind', $1)])
  and ($2::text is null or r.facets @> array[term_of('review', $2)])
  and ($3::text is null or r.facets @> array[term_of('place', $3)])
  and ($4::text is null or r.facets @> array[term_of('level', $4)])
  and ($5::text is null or r.facets @> array[term_of('bloc', $5)])
  and ($6::text is null or r.facets @> array[term_of('award', $6)])
  and ($7::text is null or r.facets @> array[term_of('unit', $7)])
  and ($8::text is null or r.facets @> array[term_of('year', $8)])
  and ($9::text is null or r.facets @> array[term_of('stage', $9)])
  and ($10::text is null or r.words @@ phraseto_tsquery('simple', $10))
  and ($11::text is null or r.words @@ phraseto_tsquery('simple', $11))
  and ($12::text is null or r.words @@ phraseto_tsquery('simple', $12))
  and ($13::text is null or r.words @@ phraseto_tsquery('simple', $13))
  -- Claims of one year lie together in the order of days: who goes through all days to find them goes a long way. No index has day + 0.
  order by case when $8::text is null then r.day else r.day + 0 end desc, r.document_id desc, r.kind desc, r.position desc
  limit $15 + 1
),
hit as (select found.facets from found limit $15),
counted as (
  select f.id, count(*) as hits
  from hit
  cross join lateral unnest(array(select hit.facets[array_position('{kind,review,place,level,bloc,award,unit,year,stage}'::text[], w.facet)] from unnest($14::text[]) as w (facet))) as f (id)
  group by f.id
)
select t.facet, t.value, coalesce(n.name, t.label) as label, c.hits,
  (select count(*) > $15 from found) as more
from counted c
join search_term t on t.id = c.id
left join lateral (
  select min(e.name || case when p.since >= '2025' then ' (từ ' || left(p.since, 4) || ')' else '' end) as name from current_entity p
  join current_entity_name e on e.entity_id = p.entity_id and e.kind = 'official'
  where t.facet = 'place' and p.kind = 'place' and p.code = t.value
) n on true
order by t.facet, c.hits desc, t.value
