-- Awards by year and one more column, with how many of them somebody reviewed or disputes.
-- $1 course, year, province, level, kind of award, unit, bloc, review, outcome, stage reached, step that is missing, how long it took: each null
-- for all, '' for none
-- $2 the column: level, review, outcome or award
select c.year, c.value, named.award as label, c.awards, c.reviewed, c.disputed
from (
  select a.year, coalesce(case $2 when 'level' then a.level when 'review' then a.review when 'outcome' then a.outcome else a.award_code end, '') as value,
    sum(a.awards)::integer as awards, coalesce(sum(a.awards) filter (where a.review = 'reviewed'), 0)::integer as reviewed,
    coalesce(sum(a.awards) filter (where a.review = 'disputed'), 0)::integer as disputed
  from awards_asked($1::text[]) a
  group by 1, 2
) c
left join lateral (
  select k.award from award_kept k where $2 = 'award' and k.award_code = c.value order by k.award_code, left(k.award, 200) limit 1
) named on true
order by c.year nulls last, c.value
