-- Awards of a year on their way, by the names of who receives them, behind a key; with where they stand, if asked for.
-- $1 year or null for what has none, $2 limit, $3 key of the fact before or null, $4 true for sources, $5 review or null,
-- $6 ids of blocs or null, $7 ids of units or null, $8 place or null, $9 words or code of the award or null, $10 stage or null
with page as (
  select f.*, array[coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course] as key
  from award_fact f
  where (f.year = $1::smallint or ($1::smallint is null and f.year is null))
    and ($5::text is null or f.review = $5)
    and ($5 is null or $5 = 'unreviewed' or f.unit_id = any (array(select e.unit_id from award_evidence e where e.state <> 'open')))
    and ($6::text[] is null or f.bloc_ids && $6) and ($7::text[] is null or f.unit_id = any ($7))
    and ($8::text is null or split_part(f.unit_code, '@', 2) = $8)
    and ($9::text is null or f.award_code = $9 or has_words(f.award, $9))
    and ($10::text is null or $10 = any (f.stages))
    and ($3::text[] is null or (coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course)
      > (($3::text[])[1], ($3::text[])[2], ($3::text[])[3], ($3::text[])[4], ($3::text[])[5]))
  order by coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course
  limit $2
)
select f.key, f.year, f.unit, f.unit_code as "unitCode", f.award, f.award_code as "awardCode", f.granter, f.granter_code as "granterCode",
  f.blocs, f.stages, f.registered, f.voted, f.recommended, f.council, f.decided, f.presented, f.refused, f.revoked, f.review,
  f.claims_for as "claimsFor", f.claims_against as "claimsAgainst", f.origins, f.confidence, f.course, f.documents,
  said.paths, said.addresses, said.quotes
from page f
left join lateral (
  select array_agg(distinct o.path) as paths, array_agg(distinct o.address) filter (where o.address is not null) as addresses,
    array_agg(distinct place.quote) filter (where place.quote is not null) as quotes
  from award_step e
  join identified i on i.document_id = e.document_id
  join lateral (select s.path, s.address from source s where s.document_id = e.document_id order by s.id limit 1) o on true
  left join lateral place_of_claim(i.extraction_id, e.claim, 'recipient') place on e.claim is not null
  where e.document_id = any (f.documents) and e.course = f.course and e.unit_id is not distinct from f.unit_id
    and e.award_code = f.award_code and e.year is not distinct from f.year and e.state <> 'rejected'
) said on $4
order by coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course
