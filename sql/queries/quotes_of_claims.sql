-- The words of claims, and the page on which they stand.
-- $1 extractions, $2 claims in them, $3 the main role of each
select c.n::integer as n, place.page, place.quote
from unnest($1::bigint[], $2::integer[], $3::text[]) with ordinality as c (extraction_id, claim, role, n)
cross join lateral place_of_claim(c.extraction_id, c.claim, c.role) place
