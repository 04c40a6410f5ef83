-- Years of blocs and how many papers of each kind tell of them; those that lack a kind first.
-- $1 part of the name of a bloc in lower case or null, $2 limit or null
select g.bloc, g.year, g.news, g.minutes, g.submissions, g.decisions
from gap g
where $1::text is null or position($1 in lower(g.bloc)) > 0
order by (g.minutes > 0)::integer + (g.submissions > 0)::integer + (g.decisions > 0)::integer, g.bloc, g.year
limit $2
