-- Findings of one code, the latest year first, with what people said of them.
-- $1 code, $2 year or null, $3 also what was waived, $4 part of the name of a bloc or unit (a pattern, in lower case) or null
-- $5-$8 behind this one (below zero its year, bloc, unit, id) or null, $9 limit
with waived as materialized (
  select w.subject, w.reason from finding_word w where w.code = $1 and w.waived
)
select f.id, f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents, w.reason as waived
from finding_kept f
left join waived w on w.subject = f.subject
where f.code = $1 and (f.since is null or f.since < current_date)
  and ($2::integer is null or (- coalesce(f.year, 0)) = - $2)
  and ($3::boolean or f.subject not in (select s.subject from waived s))
  and ($4::text is null or lower(coalesce(f.bloc, '') || ' | ' || coalesce(f.unit, '')) like $4)
  and ($8::bigint is null or (- coalesce(f.year, 0), coalesce(left(f.bloc, 100), ''), coalesce(left(f.unit, 100), ''), f.id) > ($5::integer, $6::text, $7::text, $8))
order by - coalesce(f.year, 0), coalesce(left(f.bloc, 100), ''), coalesce(left(f.unit, 100), ''), f.id
limit $9
