-- How many of the claims that are found have which value of some facets; of no more than a number of them, the newest first.
-- $1 the value of each facet (kind, review, place, level, bloc, award, unit, year, stage) or null, $2 phrases of names
-- $3 the facets, $4 the number, $5 not before this day, or null
with found as (
  select r.facets
  from search_row r
  where r.document_id not in (select w.document_id from withdrawn_document w)
    and (terms_asked($1::text[]) = '{}' or r.facets @> terms_asked($1))
    and (words_asked($2::text[]) is null or r.words @@ words_asked($2))
    and ($5::date is null or r.day >= $5)
  -- Claims of one year lie together in the order of days: who goes through all days to find them goes a long way. No index has day + 0.
  order by case when ($1)[8] is null then r.day else r.day + 0 end desc, r.document_id desc, r.kind desc, r.position desc
  limit $4 + 1
),
hit as (select found.facets from found limit $4),
counted as (
  select f.id, count(*) as hits
  from hit
  cross join lateral unnest(array(select hit.facets[array_position('{kind,review,place,level,bloc,award,unit,year,stage}'::text[], w.facet)] from unnest($3::text[]) as w (facet))) as f (id)
  group by f.id
)
select t.facet, t.value, coalesce(n.name, t.label) as label, c.hits,
  (select count(*) > $4 from found) as more
from counted c
join search_term t on t.id = c.id
left join lateral (
  select min(e.name || case when p.since >= '2025' then ' (từ ' || left(p.since, 4) || ')' else '' end) as name from current_entity p
  join current_entity_name e on e.entity_id = p.entity_id and e.kind = 'official'
  where t.facet = 'place' and p.kind = 'place' and p.code = t.value
) n on true
order by t.facet, c.hits desc, t.value
