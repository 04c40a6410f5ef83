-- Claims that are found, the newest document first.
-- $1-$9 the value of a facet (kind, review, place, level, bloc, award, unit, year, stage) or null
-- $10-$13 words that stand together in a name, or null
-- $14-$17 the same, of rows that are left out because they have them all; $18 whether there are such
-- $19-$22 behind this row (day, document, kind, position) or null; $23 limit
select r.day::text as day, r.document_id as "documentId", r.kind, r.position
from search_row r
where r.document_id not in (select w.document_id from withdrawn_document w)
  and ($1::text is null or r.facets @> array[term_of('kind', $1)])
  and ($2::text is null or r.facets @> array[term_of('review', $2)])
  and ($3::text is null or r.facets @> array[term_of('place', $3)])
  and ($4::text is null or r.facets @> array[term_of('level', $4)])
  and ($5::text is null or r.facets @> array[term_of('bloc', $5)])
  and ($6::text is null or r.facets @> array[term_of('award', $6)])
  and ($7::text is null or r.facets @> array[term_of('unit', $7)])
  and ($8::text is null or r.facets @> array[term_of('year', $8)])
  and ($9::text is null or r.facets @> array[term_of('stage', $9)])
  and ($10::text is null or r.words @@ phraseto_tsquery('simple', $10))
  and ($11::text is null or r.words @@ phraseto_tsquery('simple', $11))
  and ($12::text is null or r.words @@ phraseto_tsquery('simple', $12))
  and ($13::text is null or r.words @@ phraseto_tsquery('simple', $13))
  and not ($18 and ($14::text is null or r.words @@ phraseto_tsquery('simple', $14)) and ($15::text is null or r.words @@ phraseto_tsquery('simple', $15)) and ($16::text is null or r.words @@ phraseto_tsquery('simple', $16)) and ($17::text is null or r.words @@ phraseto_tsquery('simple', $17)))
  and ($20::bigint is null or (r.day, r.document_id, r.kind, r.position) < ($19::date, $20::bigint, $21::text, $22::integer))
-- Claims of one year lie together in the order of days: who goes through all days to find them goes a long way. No index has day + 0.
order by case when $8::text is null then r.day else r.day + 0 end desc, r.document_id desc, r.kind desc, r.position desc
limit $23
