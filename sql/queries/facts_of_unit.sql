-- What is known of a unit that has the values, by year: where it was a member, what it led, what it received; with each the blocs that documents
-- tell it of.
-- $1 its id, $2 the value of each filter (kind, year, id of a bloc, outcome, reached, missing, wait, review, level, award) or null, '' for none
-- $3 behind this year (32767 for none), $4 kind of fact (1 member, 2 head, 3 deputy, 4 award), $5 bloc or null, $6 award or '', $7 course or id of
-- the bloc; null for the first; $8 limit or null
with called as materialized (
  select e.bloc_id, min(e.bloc_code) as code, min(e.bloc) as name
  from award_evidence e where e.unit_id = $1 and e.bloc_id is not null and e.state <> 'rejected' group by e.bloc_id
),
known as (
  select 1 as place, f.year, f.bloc_id, f.bloc_code, f.bloc, null as course, null as award, f.review, f.claims_for, f.claims_against, f.documents, f.origins
  from membership_fact f where f.unit_id = $1
  union all
  select case f.role when 'head' then 2 else 3 end, f.year, f.bloc_id, f.bloc_code, f.bloc, null, null, f.review, f.claims_for, f.claims_against, f.documents, f.origins
  from headship_fact f where f.unit_id = $1
),
received as (
  select f.*
  from award_life f
  where f.unit_id = $1 and coalesce(($2::text[])[1], 'award') = 'award'
    and (($2::text[])[2] is null or coalesce(f.year::text, '') = ($2::text[])[2])
    and (($2::text[])[3] is null or f.bloc_ids @> array[($2::text[])[3]])
    and (($2::text[])[4] is null or f.outcome = ($2::text[])[4])
    and (($2::text[])[5] is null or f.reached = ($2::text[])[5])
    and (($2::text[])[6] is null or ($2::text[])[6] = any (f.missing))
    and (($2::text[])[7] is null or f.wait = ($2::text[])[7])
    and (($2::text[])[8] is null or f.review = ($2::text[])[8])
    and (($2::text[])[9] is null or coalesce(f.level, '') = ($2::text[])[9])
    and (($2::text[])[10] is null or f.award_code = ($2::text[])[10])
    and ($3::integer is null or (coalesce(f.year, 32767), 4, f.bloc is null, coalesce(f.bloc, ''), f.award, f.course)
      > ($3, $4::integer, $5::text is null, coalesce($5, ''), $6::text, $7::text))
  order by coalesce(f.year, 32767), f.bloc is null, f.bloc, f.award, f.course
  limit $8::integer
)
select (array['member', 'head', 'deputy', 'award'])[p.place] as what, p.year, p.bloc_id as "blocId", p.bloc_code as "blocCode", p.bloc, p.blocs,
  p.course, p.award, p."awardCode", p.granter, p.level, p.stages, p.steps, p.reached, p.outcome, p.missing, p.wait, p.days,
  p.review, p.claims_for as "claimsFor", p.claims_against as "claimsAgainst", p.documents, p.origins
from (
  select k.place, k.year, k.bloc_id, k.bloc_code, k.bloc, jsonb_build_array(jsonb_build_object('code', k.bloc_code, 'name', k.bloc)) as blocs,
    k.course, k.award, null as "awardCode", null as granter, null as level, null::text[] as stages, null::jsonb as steps,
    null as reached, null as outcome, null::text[] as missing, null as wait, null::integer as days,
    k.review, k.claims_for, k.claims_against, k.documents, k.origins
  from known k
  where (($2::text[])[1] is null or ($2::text[])[1] = case k.place when 1 then 'member' else 'head' end)
    and (($2::text[])[2] is null or coalesce(k.year::text, '') = ($2::text[])[2])
    and (($2::text[])[3] is null or k.bloc_id = ($2::text[])[3])
    and (($2::text[])[8] is null or k.review = ($2::text[])[8])
    -- Who is no award is on no step.
    and coalesce(($2::text[])[4], ($2::text[])[5], ($2::text[])[6], ($2::text[])[7], ($2::text[])[9], ($2::text[])[10]) is null
    and ($3 is null or (coalesce(k.year, 32767), k.place, k.bloc is null, coalesce(k.bloc, ''), '', k.bloc_id)
      > ($3, $4, $5 is null, coalesce($5, ''), $6, $7))
  union all
  select 4, f.year, f.bloc_ids[1], f.bloc_code, f.bloc,
    -- Nearly all come through one bloc, or none.
    case
      when cardinality(f.bloc_ids) > 1 then
        (select jsonb_agg(jsonb_build_object('code', b.code, 'name', b.name) order by b.code) from called b where b.bloc_id = any (f.bloc_ids))
      when f.bloc_code is null then '[]'
      else jsonb_build_array(jsonb_build_object('code', f.bloc_code, 'name', f.bloc))
    end,
    f.course, f.award, f.award_code, f.granter, f.level, f.stages,
    jsonb_strip_nulls(jsonb_build_object(
      'registered', f.registered, 'voted', f.voted, 'recommended', f.recommended, 'council', f.council, 'decided', f.decided,
      'presented', f.presented, 'refused', f.refused, 'revoked', f.revoked
    )),
    f.reached, f.outcome, f.missing, f.wait, f.days, f.review, f.claims_for, f.claims_against, f.documents, f.origins
  from received f
) p
order by coalesce(p.year, 32767), p.place, p.bloc is null, p.bloc, coalesce(p.award, ''), coalesce(p.course, p.bloc_id)
limit $8
