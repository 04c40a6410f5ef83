-- Who led a bloc, year by year.
-- $1 bloc, $2 review or null
select h.year, h.role, h.unit_code as "unitCode", h.unit, h.review, h.documents, h.origins
from headship_fact h
where h.bloc_id = $1 and ($2::text is null or h.review = $2)
order by h.year nulls last, h.role desc, h.unit_code
