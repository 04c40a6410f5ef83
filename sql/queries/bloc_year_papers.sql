-- How many documents of each kind tell of a bloc's year; and the years before and after of which any does.
-- $1 bloc, $2 year
select coalesce(g.news, 0)::integer as news, coalesce(g.minutes, 0)::integer as minutes, coalesce(g.submissions, 0)::integer as submissions,
  coalesce(g.decisions, 0)::integer as decisions, years.years
from (select array_agg(distinct b.year order by b.year) as years from (
  select m.year from membership_evidence m where m.bloc_id = $1
  union select h.year from headship_evidence h where h.bloc_id = $1
  union select a.year from award_evidence a where a.bloc_id = $1
) b where b.year is not null) years
left join gap g on g.bloc_id = $1 and g.year = $2
