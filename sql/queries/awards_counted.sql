-- How many awards have which value of some columns.
-- $1 course, year, province, level, kind of award, unit, bloc, review, outcome, stage reached, step that is missing, how long it took: each null
-- for all, '' for none
-- $2 the columns
with asked as materialized (
  select * from awards_asked($1::text[])
)
select counted.facet, counted.value, counted.awards, coalesce(label.name, named.award) as label
from (
  select (array['year', 'place', 'level', 'award', 'review', 'outcome', 'reached', 'wait'])[g.first] as facet, g.value, g.awards
  from (
    select case
        when grouping(a.year) = 0 then 1 when grouping(a.place) = 0 then 2 when grouping(a.level) = 0 then 3 when grouping(a.award_code) = 0 then 4
        when grouping(a.review) = 0 then 5 when grouping(a.outcome) = 0 then 6 when grouping(a.reached) = 0 then 7 else 8
      end as first,
      coalesce(a.year::text, a.place, a.level, a.award_code, a.review, a.outcome, a.reached, a.wait, '') as value, sum(a.awards)::integer as awards
    from asked a
    group by grouping sets (a.year, a.place, a.level, a.award_code, a.review, a.outcome, a.reached, a.wait)
  ) g
  union all
  select 'missing', m.step, sum(a.awards)::integer
  from asked a
  cross join lateral unnest(a.missing) as m (step)
  group by m.step
) counted
left join lateral (
  select min(e.name) || case when min(p.since) >= '2025' then ' (từ ' || left(min(p.since), 4) || ')' else '' end as name
  from current_entity p
  join current_entity_name e on e.entity_id = p.entity_id and e.kind = 'official'
  where counted.facet = 'place' and p.kind = 'place' and p.code = counted.value
) label on true
left join lateral (
  select k.award from award_kept k where counted.facet = 'award' and k.award_code = counted.value order by k.award_code, left(k.award, 200) limit 1
) named on true
where counted.facet = any ($2::text[])
order by counted.facet, counted.awards desc, counted.value
