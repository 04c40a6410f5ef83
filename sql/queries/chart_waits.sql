-- How long awards took from the first paper that puts them forward to the first that gives them, and which steps no paper tells, by year or by
-- province.
-- $1 course, year, province, level, kind of award, unit, bloc, review, outcome, stage reached, step that is missing, how long it took: each null
-- for all, '' for none
-- $2 year or place
with asked as materialized (
  select coalesce(case $2 when 'year' then a.year::text else a.place end, '') as "group", a.* from awards_asked($1::text[]) a
),
-- Of each cell its days as often as it has awards.
middle as (
  select a."group", percentile_cont(0.5) within group (order by a.days) as days
  from asked a
  cross join lateral generate_series(1, a.awards)
  where a.days is not null
  group by a."group"
)
select a."group", sum(a.awards)::integer as awards,
  coalesce(sum(a.awards) filter (where a.wait = 'before'), 0)::integer as before,
  coalesce(sum(a.awards) filter (where a.wait = '0-30'), 0)::integer as "to30",
  coalesce(sum(a.awards) filter (where a.wait = '31-60'), 0)::integer as "to60",
  coalesce(sum(a.awards) filter (where a.wait = '61-90'), 0)::integer as "to90",
  coalesce(sum(a.awards) filter (where a.wait = '91-180'), 0)::integer as "to180",
  coalesce(sum(a.awards) filter (where a.wait = '181-365'), 0)::integer as "to365",
  coalesce(sum(a.awards) filter (where a.wait = '366-'), 0)::integer as "over365",
  coalesce(sum(a.awards) filter (where a.wait = 'open'), 0)::integer as open,
  coalesce(sum(a.awards) filter (where a.wait = 'unknown'), 0)::integer as unknown,
  min(m.days)::float8 as median,
  coalesce(sum(a.awards) filter (where 'registered' = any (a.missing)), 0)::integer as "noRegistered",
  coalesce(sum(a.awards) filter (where 'voted' = any (a.missing)), 0)::integer as "noVoted",
  coalesce(sum(a.awards) filter (where 'recommended' = any (a.missing)), 0)::integer as "noRecommended",
  coalesce(sum(a.awards) filter (where 'council' = any (a.missing)), 0)::integer as "noCouncil",
  coalesce(sum(a.awards) filter (where 'decided' = any (a.missing)), 0)::integer as "noDecided",
  coalesce(sum(a.awards) filter (where 'presented' = any (a.missing)), 0)::integer as "noPresented",
  coalesce(sum(a.awards) filter (where a.review = 'reviewed'), 0)::integer as reviewed,
  coalesce(sum(a.awards) filter (where a.review = 'disputed'), 0)::integer as disputed
from asked a
left join middle m on m."group" = a."group"
group by a."group"
order by a."group"
