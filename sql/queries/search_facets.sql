-- How many of the claims that are found have which value of some facets; of no more than a number of them, the newest first. Of each facet
-- the most frequent values, all years, and with each what all of its values come to.
-- $1 the value of each facet (kind, review, place, level, bloc, award, unit, -, stage) or null, $2 phrases of names
-- $3 the facets, $4 the number, $5 those among so many of the newest claims, or null for all, $6 how many values, $7 one more value, $8 the year or null
-- $9 none of documents before this day, or null; $10 a word of the phrases by which an index finds nearly what it finds by all of them, or null
with found as (
  (
    select r.facets
    from (
      select *
      from search_row r
      where $5::integer is not null and ($8::text is null or r.facets[8] = term_of('year', $8))
      order by r.day desc, r.document_id desc, r.kind desc, r.position desc
      limit $5
    ) r
    where r.document_id not in (select w.document_id from withdrawn_document w)
      and (terms_asked($1::text[]) = '{}' or r.facets @> terms_asked($1))
      and (words_asked($2::text[]) is null or r.words @@ words_asked($2))
    order by r.day desc, r.document_id desc, r.kind desc, r.position desc
    limit $4 + 1
  )
  union all
  (
    select r.facets
    from search_row r
    where $5 is null and ($9::date is null or r.day >= $9) and r.document_id not in (select w.document_id from withdrawn_document w)
      and (terms_asked($1) = '{}' or r.facets @> terms_asked($1))
      and ($8 is null or r.facets[8] = term_of('year', $8))
      and ($10::text is not null or words_asked($2) is null or r.words @@ words_asked($2))
      -- What is asked whether it is true is looked at row by row.
      and ($10 is null or (r.words @@ phraseto_tsquery('simple', $10) and (r.words @@ words_asked($2)) is true))
    order by r.day desc, r.document_id desc, r.kind desc, r.position desc
    limit $4 + 1
  )
),
hit as (select found.facets from found limit $4),
counted as (
  select w.facet, s.id, s.hits
  from (
    select a.facet, array_position('{kind,review,place,level,bloc,award,unit,year,stage}'::text[], a.facet) as place
    from unnest($3::text[]) as a (facet)
    offset 0
  ) w
  cross join lateral (select hit.facets[w.place] as id, count(*) as hits from hit group by 1) s
),
-- Of units there are thousands: those whose rank says that they are not listed need no name.
ranked as (
  select c.facet, c.id, c.hits, rank() over (partition by c.facet order by c.hits desc) as rank,
    (sum(c.hits) over (partition by c.facet))::integer as total, (count(*) over (partition by c.facet))::integer as values
  from counted c
),
placed as (
  select r.facet, t.value, t.label, r.hits, r.total, r.values, row_number() over (partition by r.facet order by r.hits desc, t.value) as place
  from ranked r
  cross join lateral (select t.value, t.label from search_term t where t.id = r.id limit 1) t
  where r.rank <= $6::integer or r.facet = 'year' or r.id = term_of(r.facet, $7::text)
)
select p.facet, p.value, coalesce(n.name, p.label) as label, p.hits, p.total, p.values,
  (select count(*) > $4 from found) as more
from placed p
left join lateral (
  select min(e.name || case when o.since >= '2025' then ' (từ ' || left(o.since, 4) || ')' else '' end) as name from current_entity o
  join current_entity_name e on e.entity_id = o.entity_id and e.kind = 'official'
  where p.facet = 'place' and o.kind = 'place' and o.code = p.value
) n on true
where p.place <= $6 or p.facet = 'year' or p.value = $7
order by p.facet, p.hits desc, p.value
