-- The word of some phrases that the fewest of the newest claims have, and how many of these have it and how many all words; none where no word stands
-- for itself in a search.
-- $1 phrases of names, $2 of how many claims
with newest as materialized (
  select r.words from search_row r order by r.day desc, r.document_id desc, r.kind desc, r.position desc limit $2
)
select w.word, (select count(*) from newest n where n.words @@ phraseto_tsquery('simple', w.word)) as hits,
  (select count(*) from newest n where n.words @@ plainto_tsquery('simple', array_to_string($1::text[], ' '))) as together
from (
  select distinct lexeme as word
  from unnest($1::text[]) as p (phrase) cross join lateral unnest(to_tsvector('simple', p.phrase)) as l (lexeme, positions, weights)
) w
where phraseto_tsquery('simple', w.word)::text = quote_literal(w.word)
order by 2, 1
limit 1
