-- How many awards have which value of some columns.
-- $1 course, $2 year, $3 province, $4 level, $5 kind of award, $6 unit, $7 bloc, $8 review, $9 outcome, $10 stage reached, $11 step that is
-- missing, $12 how long it took: each null for all, '' for none
-- $13 the columns
select counted.facet, counted.value, counted.awards, coalesce(counted.name, label.name) as label
from (
  select (array['year', 'place', 'level', 'award', 'review', 'outcome', 'reached', 'wait'])[g.first] as facet, g.value, g.name, g.awards
  from (
    select case
        when grouping(a.year) = 0 then 1 when grouping(a.place) = 0 then 2 when grouping(a.level) = 0 then 3 when grouping(a.award_code) = 0 then 4
        when grouping(a.review) = 0 then 5 when grouping(a.outcome) = 0 then 6 when grouping(a.reached) = 0 then 7 else 8
      end as first,
      coalesce(a.year::text, a.place, a.level, a.award_code, a.review, a.outcome, a.reached, a.wait, '') as value,
      case when grouping(a.award_code) = 0 then min(a.award) end as name, count(*)::integer as awards
    from award_life a
    where ($1::text is null or a.course = $1)
      and ($2::text is null or coalesce(a.year, 0) = coalesce(nullif($2, '')::smallint, 0))
      and ($3::text is null or coalesce(a.place, '') = $3)
      and ($4::text is null or coalesce(a.level, '') = $4)
      and ($5::text is null or a.award_code = $5)
      and ($6::text is null or a.unit_id = $6)
      and ($7::text is null or a.bloc_ids @> array[$7])
      and ($8::text is null or a.review = $8)
      and ($9::text is null or a.outcome = $9)
      and ($10::text is null or a.reached = $10)
      and ($11::text is null or $11 = any (a.missing))
      and ($12::text is null or a.wait = $12)
    group by grouping sets (a.year, a.place, a.level, a.award_code, a.review, a.outcome, a.reached, a.wait)
  ) g
  union all
  select 'missing', m.step, null, count(*)::integer
  from award_life a
  cross join lateral unnest(a.missing) as m (step)
  where ($1::text is null or a.course = $1)
    and ($2::text is null or coalesce(a.year, 0) = coalesce(nullif($2, '')::smallint, 0))
    and ($3::text is null or coalesce(a.place, '') = $3)
    and ($4::text is null or coalesce(a.level, '') = $4)
    and ($5::text is null or a.award_code = $5)
    and ($6::text is null or a.unit_id = $6)
    and ($7::text is null or a.bloc_ids @> array[$7])
    and ($8::text is null or a.review = $8)
    and ($9::text is null or a.outcome = $9)
    and ($10::text is null or a.reached = $10)
    and ($11::text is null or $11 = any (a.missing))
    and ($12::text is null or a.wait = $12)
  group by m.step
) counted
left join lateral (
  select min(e.name) || case when min(p.since) >= '2025' then ' (từ ' || left(min(p.since), 4) || ')' else '' end as name
  from current_entity p
  join current_entity_name e on e.entity_id = p.entity_id and e.kind = 'official'
  where counted.facet = 'place' and p.kind = 'place' and p.code = counted.value
) label on true
where counted.facet = any ($13::text[])
order by counted.facet, counted.awards desc, counted.value
