-- Claims that are found, the newest document first.
-- $1 the value of each facet (kind, review, place, level, bloc, award, unit, -, stage) or null, $2 phrases of names
-- $3 phrases of which the rows do not have all; none for any rows
-- $4-$7 behind this row (day, document, kind, position) or null; $8 limit, $9 the year or null
select r.day::text as day, r.document_id as "documentId", r.kind, r.position
from search_row r
where r.document_id not in (select w.document_id from withdrawn_document w)
  and (terms_asked($1::text[]) = '{}' or r.facets @> terms_asked($1))
  and ($9::text is null or r.facets[8] = term_of('year', $9))
  and (words_asked($2::text[]) is null or r.words @@ words_asked($2))
  and (words_asked($3::text[]) is null or not r.words @@ words_asked($3))
  and ($5::bigint is null or (r.day, r.document_id, r.kind, r.position) < ($4::date, $5::bigint, $6::text, $7::integer))
order by r.day desc, r.document_id desc, r.kind desc, r.position desc
limit $8
