-- All that is known of a bloc, by year: who led it, who its members were, what they received through it.
-- $1 its id, $2 year or null
select * from (
select f.role as what, f.year, f.unit, f.unit_code as code, null as award, null as granter, null::text[] as stages,
  f.review, f.documents, f.origins
from headship_fact f where f.bloc_id = $1 and ($2::integer is null or f.year = $2)
union all
select 'member', f.year, f.unit, f.unit_code, null, null, null, f.review, f.documents, f.origins
from membership_fact f where f.bloc_id = $1 and ($2::integer is null or f.year = $2)
union all
select 'award', f.year, f.unit, f.unit_code, f.award, f.granter, f.stages, f.review, f.documents, f.origins
from award_fact f
where f.unit_id = any (array(
  select distinct e.unit_id from award_evidence e where e.bloc_id = $1 and e.course is not null and ($2::integer is null or e.year = $2)
)) and f.bloc_ids @> array[$1] and ($2::integer is null or f.year = $2)
) known
order by year nulls last, array_position(array['head', 'deputy', 'member', 'award'], what), unit, award
