-- How many units of a bloc may be put forward for an award of a year, by law or by the rules of a province; `place` null: in any
-- province. Clusters of provinces have more.
-- A province decides on its own flags, so that only those whose rules are known have a row.
create view award_quota as
select q.award_code, q.place, q.since::smallint as since, q.until::smallint as until, q.most, q.source
from (values
  ('flag-of-government', null, 2024, null, 1, 'Luật 06/2022/QH15, Điều 25: to the leader of a bloc'),
  ('flag-of-government', 'quang-ninh', 2017, 2017, 1, 'Quảng Ninh, 2017: one of a bloc of the province'),
  ('flag', 'quang-ninh', 2017, 2017, 1, 'Quảng Ninh, 2017: one of a bloc'),
  ('flag', 'bac-ninh', 2019, 2019, 2, 'Bắc Ninh, 2019: two of a bloc, as its blocs put forward')
) as q (award_code, place, since, until, most, source);
