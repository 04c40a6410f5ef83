-- Awards on their way, the latest year first.
-- $1 course, $2 year, $3 province, $4 level, $5 kind of award, $6 unit, $7 bloc, $8 review, $9 outcome, $10 stage reached, $11 step that is
-- missing, $12 how long it took: each null for all, '' for none
-- $13 behind this year (0 for none), $14 unit and $15 course, or null; $16 limit
select a.course, a.unit_code as "unitCode", a.unit, a.place, a.award_code as "awardCode", a.award, a.granter, a.level, a.year,
  a.bloc_code as "blocCode", a.bloc, a.registered, a.voted, a.recommended, a.council, a.decided, a.presented, a.refused, a.revoked, a.stages, a.days,
  a.reached, a.outcome, a.missing, a.review, a.claims_for as "claimsFor", a.claims_against as "claimsAgainst", a.documents, a.origins, a.confidence
from award_life a
where ($1::text is null or a.course = $1)
  and ($2::text is null or coalesce(a.year, 0) = coalesce(nullif($2, '')::smallint, 0))
  and ($3::text is null or coalesce(a.place, '') = $3)
  and ($4::text is null or coalesce(a.level, '') = $4)
  and ($5::text is null or a.award_code = $5)
  and ($6::text is null or a.unit_id = $6)
  and ($7::text is null or a.bloc_ids @> array[$7])
  and ($8::text is null or a.review = $8)
  and ($9::text is null or a.outcome = $9)
  and ($10::text is null or a.reached = $10)
  and ($11::text is null or $11 = any (a.missing))
  and ($12::text is null or a.wait = $12)
  and ($14::text is null or coalesce(a.year, 0) < $13::integer or (coalesce(a.year, 0) = $13::integer and (a.unit_code, a.course) > ($14, $15::text)))
order by coalesce(a.year, 0) desc, a.unit_code, a.course
limit $16
