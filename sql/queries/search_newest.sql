-- The day of the claim behind so many newer ones.
-- $1 how many
select r.day::text as day
from search_row r
order by r.day desc, r.document_id desc, r.kind desc, r.position desc
offset $1 limit 1
