-- Which facts there are of some units, each with what tells it from others; an award once for each bloc that it came through.
-- $1 ids
select 'member' as what, f.unit_id as "unitId", f.unit_code as "unitCode", f.unit, f.bloc_id as "blocId", f.bloc_code as "blocCode", f.bloc, f.year,
  null as course, null as award, null as granter
from membership_fact f where f.unit_id = any ($1::text[])
union all
select f.role, f.unit_id, f.unit_code, f.unit, f.bloc_id, f.bloc_code, f.bloc, f.year, null, null, null
from headship_fact f where f.unit_id = any ($1::text[])
union all
select 'award', e.unit_id, min(e.unit_code), min(e.unit), e.bloc_id, min(e.bloc_code), min(e.bloc), e.year, e.course, min(e.award), min(e.granter)
from award_step e
where e.unit_id = any ($1::text[]) and e.course is not null
group by e.course, e.unit_id, e.year, e.bloc_id
having bool_or(e.state <> 'rejected')
