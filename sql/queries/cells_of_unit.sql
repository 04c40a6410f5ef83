-- Facts of a unit that are alike, by year, and how many they are: its page is counted by these, as some units have tens of thousands.
-- $1 its id
with called as materialized (
  select e.bloc_id, min(e.bloc_code) as code, min(e.bloc) as name
  from award_evidence e where e.unit_id = $1 and e.bloc_id is not null and e.state <> 'rejected' group by e.bloc_id
)
select * from (
select 'member' as what, f.year, jsonb_build_array(jsonb_build_object('code', f.bloc_code, 'name', f.bloc)) as blocs,
  null as award, null as "awardCode", null as level, null as reached, null as outcome, null::text[] as missing, null as wait, f.review,
  1 as facts, (f.claims_for + f.claims_against)::integer as claims
from membership_fact f where f.unit_id = $1
union all
select f.role, f.year, jsonb_build_array(jsonb_build_object('code', f.bloc_code, 'name', f.bloc)), null, null, null, null, null, null, null, f.review,
  1, (f.claims_for + f.claims_against)::integer
from headship_fact f where f.unit_id = $1
union all
select 'award', a.year,
  case
    when cardinality(a.bloc_ids) > 1 then
      (select jsonb_agg(jsonb_build_object('code', b.code, 'name', b.name) order by b.code) from called b where b.bloc_id = any (a.bloc_ids))
    when a.bloc_code is null then '[]'
    else jsonb_build_array(jsonb_build_object('code', a.bloc_code, 'name', a.bloc))
  end,
  a.award, a.award_code, a.level, a.reached, a.outcome, a.missing, a.wait, a.review, a.facts, a.claims
from (
  select f.year, f.bloc_ids, f.award_code, f.level, f.reached, f.outcome, f.missing, f.wait, f.review, min(f.bloc_code) as bloc_code,
    min(f.bloc) as bloc, min(f.award) as award, count(*)::integer as facts, sum(f.claims_for + f.claims_against)::integer as claims
  from award_life f where f.unit_id = $1
  group by f.year, f.bloc_ids, f.award_code, f.level, f.reached, f.outcome, f.missing, f.wait, f.review
) a
) known
order by year nulls last, array_position(array['member', 'head', 'deputy', 'award'], what), award
