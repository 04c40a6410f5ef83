-- Findings about something that few are about, of one code after the other, those of each as the list of one code has them; where more of
-- these codes are about it than some number, only that ("many").
-- $1 codes, $2 year or null, $3 also what was waived, $4 part of the name of a bloc or unit (a pattern, in lower case)
-- $5-$8 behind this one of the first code (below zero its year, bloc, unit, id) or null, $9 limit, $10 the number
with about as materialized (
  select f.*
  from finding_kept f
  where lower(coalesce(f.bloc, '') || ' | ' || coalesce(f.unit, '')) like $4::text
    and f.code = any ($1::text[]) and (f.since is null or f.since < current_date)
  limit $10::integer + 1
),
waived as materialized (
  select w.code, w.subject, w.reason from finding_word w where w.waived
),
page as (
  select f.id, f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents, w.reason as waived,
    array_position($1, f.code) as place
  from about f
  left join waived w on w.code = f.code and w.subject = f.subject
  where ($2::integer is null or coalesce(f.year, 0) = $2)
    and ($3::boolean or w.subject is null)
    and ($8::bigint is null or f.code <> ($1)[1]
      or (- coalesce(f.year, 0), coalesce(left(f.bloc, 100), ''), coalesce(left(f.unit, 100), ''), f.id) > ($5::integer, $6::text, $7::text, $8))
    and (select count(*) from about) <= $10
  order by place, - coalesce(f.year, 0), coalesce(left(f.bloc, 100), ''), coalesce(left(f.unit, 100), ''), f.id
  limit $9
)
select c.many, f.id, f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents, f.waived
from (select count(*) > $10 as many from about) c
left join page f on true
order by f.place, - coalesce(f.year, 0), coalesce(left(f.bloc, 100), ''), coalesce(left(f.unit, 100), ''), f.id
