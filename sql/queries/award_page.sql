-- Awards of a year on their way, by the names of who receives them, behind a key; with where they stand, if asked for.
-- $1 year or null for what has none, $2 limit, $3 key of the fact before or null, $4 true for sources, $5 true for earlier years too,
-- the latest first, $6 review or null, $7 ids of blocs or null, $8 ids of units or null, $9 place or null, $10 words or code of the award or null,
-- $11 stage or null, $12 those alone whose name comes before this one, or null
-- Which awards the page has is found by what they are put in order by; all that is said of them is looked up of those alone. A unit has one code
-- wherever it is named, so that its place is asked of each row; what came through a bloc is asked of all awards of who received one through it.
with named as (
  select e.course, e.unit_id, e.award_code, e.year, min(e.unit) as unit, min(e.award) as award,
    array_agg(distinct e.bloc_id) filter (where e.bloc_id is not null and e.state <> 'rejected') as bloc_ids,
    array_agg(distinct e.stage) filter (where e.state <> 'rejected') as stages,
    review_of(array_agg(e.state)) as review
  from award_step e
  where e.course is not null and ($8::text[] is null or e.unit_id = any ($8))
    and (e.year = $1::smallint or ($1::smallint is null and e.year is null) or ($5::boolean and (e.year is null or e.year < $1)))
    and ($6::text is null or $6 = 'unreviewed' or e.unit_id = any (array(select r.unit_id from award_evidence r where r.state <> 'open')))
    and ($7::text[] is null or e.unit_id = any (array(
      select distinct r.unit_id from award_evidence r
      where r.bloc_id = any ($7) and (r.year = $1 or ($1 is null and r.year is null) or ($5 and (r.year is null or r.year < $1)))
    )))
    and ($9::text is null or split_part(e.unit_code, '@', 2) = $9)
  group by e.course, e.unit_id, e.award_code, e.year
  having bool_or(e.state <> 'rejected')
),
chosen as materialized (
  select f.course, f.unit_id, f.award_code, f.year
  from named f
  where ($6::text is null or f.review = $6)
    and ($7 is null or f.bloc_ids && $7)
    and ($10::text is null or f.award_code = $10 or has_words(f.award, $10))
    and ($11::text is null or $11 = any (f.stages))
    and ($12::text is null or coalesce(f.unit, '') < $12)
    and ($3::text[] is null or f.year is distinct from $1 or (coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course)
      > (($3::text[])[1], ($3::text[])[2], ($3::text[])[3], ($3::text[])[4], ($3::text[])[5]))
  order by f.year desc nulls last, coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course
  limit $2
),
page as (
  select f.*, array[coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course] as key
  from award_fact f
  where f.unit_id = any (array(select c.unit_id from chosen c))
    and (f.year = $1 or ($1 is null and f.year is null) or ($5 and (f.year is null or f.year < $1)))
    and exists (
      select from chosen c
      where c.course = f.course and c.unit_id = f.unit_id and c.award_code = f.award_code and c.year is not distinct from f.year
    )
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
order by f.year desc nulls last, coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course
