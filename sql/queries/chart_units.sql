-- Units of a bloc by year: how many awards they have through it, and whether they were members.
-- $1 course, $2 year, $3 province, $4 level, $5 kind of award, $6 unit, $7 bloc, $8 review, $9 outcome, $10 stage reached, $11 step that is
-- missing, $12 how long it took: each null for all, '' for none
with awarded as (
  select a.unit_id, min(a.unit_code) as unit_code, min(a.unit) as unit, a.year, count(*)::integer as awards,
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
  group by a.unit_id, a.year
),
member as (
  select m.unit_id, m.unit_code, m.unit, m.year from membership_fact m
  where m.bloc_id = $7 and m.year is not null and ($2::text is null or m.year::text = $2) and ($6::text is null or m.unit_id = $6)
)
select coalesce(w.unit_code, m.unit_code) as "unitCode", coalesce(m.unit, w.unit) as unit, coalesce(w.year, m.year) as year,
  coalesce(w.awards, 0) as awards, coalesce(w.reviewed, 0) as reviewed, coalesce(w.disputed, 0) as disputed, m.unit_id is not null as member
from awarded w
full join member m on m.unit_id = w.unit_id and m.year = w.year
order by 2, 1, 3
