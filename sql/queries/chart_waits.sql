-- How long awards took from the first paper that puts them forward to the first that gives them, and which steps no paper tells, by year or by
-- province.
-- $1 course, $2 year, $3 province, $4 level, $5 kind of award, $6 unit, $7 bloc, $8 review, $9 outcome, $10 stage reached, $11 step that is
-- missing, $12 how long it took: each null for all, '' for none
-- $13 year or place
select coalesce(case $13 when 'year' then a.year::text else a.place end, '') as "group", count(*)::integer as awards,
  count(*) filter (where a.wait = 'before')::integer as before, count(*) filter (where a.wait = '0-30')::integer as "to30",
  count(*) filter (where a.wait = '31-60')::integer as "to60", count(*) filter (where a.wait = '61-90')::integer as "to90",
  count(*) filter (where a.wait = '91-180')::integer as "to180", count(*) filter (where a.wait = '181-365')::integer as "to365",
  count(*) filter (where a.wait = '366-')::integer as "over365", count(*) filter (where a.wait = 'open')::integer as open,
  count(*) filter (where a.wait = 'unknown')::integer as unknown, (percentile_cont(0.5) within group (order by a.days))::float8 as median,
  count(*) filter (where 'registered' = any (a.missing))::integer as "noRegistered", count(*) filter (where 'voted' = any (a.missing))::integer as "noVoted",
  count(*) filter (where 'recommended' = any (a.missing))::integer as "noRecommended", count(*) filter (where 'council' = any (a.missing))::integer as "noCouncil",
  count(*) filter (where 'decided' = any (a.missing))::integer as "noDecided", count(*) filter (where 'presented' = any (a.missing))::integer as "noPresented",
  count(*) filter (where a.review = 'reviewed')::integer as reviewed, count(*) filter (where a.review = 'disputed')::integer as disputed
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
group by 1
order by 1
