-- How many of the newest claims have words and values.
-- $1 the value of each facet (kind, review, place, level, bloc, award, unit, -, stage) or null, $2 phrases of names, $3 of how many claims,
-- $4 the year or null
select count(*) as seen, count(*) filter (
  where (terms_asked($1::text[]) = '{}' or r.facets @> terms_asked($1)) and (words_asked($2::text[]) is null or r.words @@ words_asked($2))
) as hits
from (
  select r.facets, r.words
  from search_row r
  where $4::text is null or r.facets[8] = term_of('year', $4)
  order by r.day desc, r.document_id desc, r.kind desc, r.position desc
  limit $3
) r
