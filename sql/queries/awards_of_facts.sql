-- The facts of awards of some units, as they are kept for lists and charts.
-- $1 units
select f.course, f.unit_id, f.unit_code, f.unit, place_of_code(f.unit_code), f.award_code, f.award, f.granter_code, f.granter,
  level_of_award(f.award_code, f.granter_code), f.year, coalesce(f.bloc_ids, '{}'), of_bloc.bloc_id, of_bloc.bloc_code, of_bloc.bloc, f.stages,
  f.registered, f.voted, f.recommended, f.council, f.decided, f.presented, f.refused, f.revoked, d.put_forward, d.given, d.given - d.put_forward,
  (select s.stage from unnest(array['revoked', 'refused', 'presented', 'decided', 'council', 'recommended', 'voted', 'registered']) as s (stage)
    where s.stage = any (f.stages) limit 1),
  case
    when 'revoked' = any (f.stages) then 'revoked'
    when f.stages && array['decided', 'presented'] then 'given'
    when 'refused' = any (f.stages) then 'refused'
    else 'open'
  end,
  -- What was refused has no decision to come.
  array(select s.stage from unnest(array['registered', 'voted', 'recommended', 'council', 'decided', 'presented']) as s (stage)
    where s.stage <> all (f.stages) and (s.stage not in ('decided', 'presented') or 'refused' <> all (f.stages))),
  f.review, f.claims_for, f.claims_against, f.documents, f.origins, f.confidence
from award_fact f
cross join lateral (
  select least(f.voted, f.recommended, f.council) as put_forward, least(f.decided, f.presented) as given
) d
-- Its own documents are few, where those of its unit may be thousands: `offset 0` has them looked up by these.
left join lateral (
  select e.bloc_id, e.bloc_code, e.bloc
  from (select * from award_evidence e where e.document_id = any (f.documents) and e.state <> 'rejected' offset 0) e
  where e.unit_id = f.unit_id and e.bloc_id = any (f.bloc_ids) order by e.bloc_code, e.bloc limit 1
) of_bloc on f.bloc_ids is not null
where f.unit_id = any ($1::text[])
