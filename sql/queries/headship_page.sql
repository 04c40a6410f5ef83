-- Which units led which blocs in a year, by their names, behind a key; with where that stands, if asked for.
-- Of a province are looked at the blocs that it has or that have somebody of it, unless it is known which blocs or units.
-- $1 year or null for what has none, $2 limit, $3 key of the fact before or null, $4 true for sources, $5 true for earlier years too, the latest first,
-- $6 review or null, $7 ids of blocs or null, $8 ids of units or null, $9 place or null, $10 role or null
with page as (
  select f.*, array[f.bloc, f.role, f.unit, f.bloc_id, f.unit_id] as key
  from headship_fact f
  where (f.year = $1::smallint or ($1::smallint is null and f.year is null) or ($5::boolean and (f.year is null or f.year < $1)))
    and ($6::text is null or f.review = $6)
    and ($6 is null or $6 = 'unreviewed' or f.unit_id = any (array(select e.unit_id from headship_evidence e where e.state <> 'open')))
    and ($7::text[] is null or f.bloc_id = any ($7)) and ($8::text[] is null or f.unit_id = any ($8))
    and ($9::text is null or split_part(f.unit_code, '@', 2) = $9 or split_part(f.bloc_code, '@', 2) = $9)
    and ($9 is null or $7 is not null or $8 is not null or f.bloc_id = any (array(
      select e.bloc_id from headship_evidence e
      where split_part(e.bloc_code, '@', 2) = $9 and (e.year = $1 or ($1 is null and e.year is null) or ($5 and (e.year is null or e.year < $1)))
      union
      select e.bloc_id from headship_evidence e
      where split_part(e.unit_code, '@', 2) = $9 and (e.year = $1 or ($1 is null and e.year is null) or ($5 and (e.year is null or e.year < $1)))
    )))
    and ($10::text is null or f.role = $10)
    and ($3::text[] is null or f.year is distinct from $1 or (f.bloc, f.role, f.unit, f.bloc_id, f.unit_id)
      > (($3::text[])[1], ($3::text[])[2], ($3::text[])[3], ($3::text[])[4], ($3::text[])[5]))
  order by f.year desc nulls last, f.bloc, f.role, f.unit, f.bloc_id, f.unit_id
  limit $2
)
select f.key, f.year, f.bloc, f.bloc_code as "blocCode", f.role, f.unit, f.unit_code as "unitCode", f.review, f.claims_for as "claimsFor",
  f.claims_against as "claimsAgainst", f.origins, f.confidence, f.documents, said.paths, said.addresses, said.quotes
from page f
left join lateral (
  select array_agg(distinct o.path) as paths, array_agg(distinct o.address) filter (where o.address is not null) as addresses,
    array_agg(distinct place.quote) filter (where place.quote is not null) as quotes
  from headship_evidence e
  join identified i on i.document_id = e.document_id
  join lateral (select s.path, s.address from source s where s.document_id = e.document_id order by s.id limit 1) o on true
  left join lateral place_of_claim(i.extraction_id, e.claim, 'org') place on e.claim is not null
  where e.bloc_id = f.bloc_id and e.unit_id = f.unit_id and e.role = f.role and e.year is not distinct from f.year
    and e.document_id = any (f.documents) and e.state <> 'rejected'
) said on $4
order by f.year desc nulls last, f.bloc, f.role, f.unit, f.bloc_id, f.unit_id
