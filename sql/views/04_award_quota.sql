-- How many units of a bloc may be put forward for an award of a year (`most`), or how many of 100 members who are put forward for no flag
-- (`share`): by law, by the rules of a province, or for one bloc; `place` and `bloc_code` null: wherever. What people said of an award, place
-- and first year stands instead of what ships (`author` null). Where several rules speak of a bloc's year, the one with the highest `rank`
-- counts, of these the latest. Clusters of provinces have more than what a law says of blocs of one.
-- A province decides on its own flags, so that only those whose rules are known have a row.
create view award_quota as
with said as (
  select distinct on (r.award_code, r.place, r.bloc_code, r.since) r.*
  from quota_rule r
  order by r.award_code, r.place, r.bloc_code, r.since, r.id desc
),
shipped as (
  select q.award_code, q.place, q.since::smallint as since, q.until::smallint as until, q.most, q.share::smallint as share, q.source
  from (values
    ('flag-of-government', null, 2024, null, 1, null, 'Luật 06/2022/QH15, Điều 25: to the leader of a bloc'),
    ('flag-of-government', 'quang-ninh', 2017, 2017, 1, null, 'Quảng Ninh, 2017: one of a bloc of the province'),
    ('flag', 'quang-ninh', 2017, 2017, 1, null, 'Quảng Ninh, 2017: one of a bloc'),
    ('merit-certificate', 'quang-ninh', 2017, 2017, null, 50, 'Quảng Ninh, 2017: half of the others of a bloc of the province'),
    ('flag', 'bac-ninh', 2019, 2019, 2, null, 'Bắc Ninh, 2019: two of a bloc, as its blocs put forward')
  ) as q (award_code, place, since, until, most, share, source)
)
select q.award_code, q.place, q.since, q.until, q.most, q.source, q.bloc_code, q.share, q.author,
  (case when q.bloc_code is not null then 2 when q.place is not null then 1 else 0 end)::smallint as rank
from (
  select s.award_code, s.place, s.bloc_code, s.since, s.until, s.most, s.share, s.source, s.author from said s
  union all
  select s.award_code, s.place, null, s.since, s.until, s.most, s.share, s.source, null from shipped s
  where not exists (
    select from said o where o.award_code = s.award_code and o.place is not distinct from s.place and o.bloc_code is null and o.since = s.since
  )
) q
where q.most is not null or q.share is not null;
