-- Who took part in meetings of a year and how, by their names, behind a key; with where that stands, if asked for.
-- $1 year or null for what has none, $2 limit, $3 key of the one before or null, $4 true for sources, $5 true for earlier years too, the latest first,
-- $6 review or null, $7 ids of blocs or null, $8 place or null, $9 words of the name or null, $10 act or null
with page as (
  select f.*, array[f.person, lpad(f.document_id::text, 20, '0'), lpad(f.position::text, 10, '0')] as key
  from appearance_fact f
  where (f.year = $1::smallint or ($1::smallint is null and f.year is null) or ($5::boolean and (f.year is null or f.year < $1)))
    and ($6::text is null or f.review = $6)
    and ($7::text[] is null or f.bloc_id = any ($7))
    and ($8::text is null or split_part(f.bloc_code, '@', 2) = $8)
    and ($9::text is null or has_words(f.person, $9)) and ($10::text is null or f.act = $10)
    and ($3::text[] is null or f.year is distinct from $1 or (f.person, f.document_id, f.position) > (($3::text[])[1], (($3::text[])[2])::bigint, (($3::text[])[3])::integer))
  order by f.year desc nulls last, f.person, f.document_id, f.position
  limit $2
)
select f.key, f.year, f.person, f.titles, f.act, f.bloc, f.bloc_code as "blocCode", f.published, f.review, f.confidence,
  array[f.document_id] as documents, said.paths, said.addresses, said.quotes
from page f
left join lateral (
  select array[o.path] as paths, array_remove(array[o.address], null) as addresses, array_remove(array[place.quote], null) as quotes
  from appearance_evidence e
  join identified i on i.document_id = e.document_id
  join lateral (select s.path, s.address from source s where s.document_id = e.document_id order by s.id limit 1) o on true
  left join lateral place_of_claim(i.extraction_id, e.claim, 'name') place on e.claim is not null
  where e.document_id = f.document_id and e.position = f.position
) said on $4
order by f.year desc nulls last, f.person, f.document_id, f.position
