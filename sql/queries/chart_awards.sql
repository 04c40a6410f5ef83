-- Awards by year and one more column, with how many of them somebody reviewed or disputes.
-- $1 course, $2 year, $3 province, $4 level, $5 kind of award, $6 unit, $7 bloc, $8 review, $9 outcome, $10 stage reached, $11 step that is
-- missing, $12 how long it took: each null for all, '' for none
-- $13 the column: level, review, outcome or award
select a.year, coalesce(case $13 when 'level' then a.level when 'review' then a.review when 'outcome' then a.outcome else a.award_code end, '') as value,
  case when $13 = 'award' then min(a.award) end as label, count(*)::integer as awards,
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
group by 1, 2
order by 1 nulls last, 2
