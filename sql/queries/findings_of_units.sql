-- What does not fit together in the awards of some units, by their kept facts.
-- $1 units
with life as materialized (
  select k.* from unnest($1::text[]) as u (id) cross join lateral (select k.* from award_kept k where k.unit_id = u.id offset 0) k
)
-- A year after it was put forward.
select 'no-decision' as code, a.course as subject, a.year, a.bloc_id, a.bloc, a.unit_id, a.unit,
  jsonb_build_object('award', a.award, 'since', least(a.registered, a.voted, a.recommended, a.council)) as detail, a.documents,
  (greatest(a.voted, a.recommended, a.council) + interval '12 months')::date as since
from life a
where a.stages && array['voted', 'recommended', 'council'] and not a.stages && array['decided', 'presented', 'refused', 'revoked']
  and greatest(a.voted, a.recommended, a.council) is not null
union all
select 'no-recommendation', a.course, a.year, a.bloc_id, a.bloc, a.unit_id, a.unit, jsonb_build_object('award', a.award), a.documents, null
from life a
where a.stages && array['decided', 'presented'] and not a.stages && array['registered', 'voted', 'recommended', 'council'] and a.bloc_ids <> '{}'
union all
select 'decided-twice', a.course, a.year, a.bloc_id, a.bloc, a.unit_id, a.unit,
  jsonb_build_object('award', a.award), array_agg(distinct e.document_id order by e.document_id), null
from life a
cross join lateral (
  select d.document_id from award_evidence d where d.course = a.course and d.stage = 'decided' and d.state <> 'rejected' offset 0
) e
join identified i on i.document_id = e.document_id and i.kind = 'decision'
left join origin o on o.document_id = e.document_id
where a.year is not null and e.document_id not in (select w.document_id from withdrawn_document w)
group by a.course, a.year, a.bloc_id, a.bloc, a.unit_id, a.unit, a.award
having count(distinct coalesce(o.origin_id, e.document_id)) > 1
union all
-- Law 06/2022/QH15 brought them in, from 2024-01-01.
select 'award-not-yet', a.course, a.year, a.bloc_id, a.bloc, a.unit_id, a.unit,
  jsonb_build_object('award', a.award, 'from', 2024), a.documents, null
from life a
where a.award_code in ('model-commune', 'medal-youth-volunteer') and a.year < 2024
union all
select 'outcome-differs', a.course, a.year, a.bloc_id, a.bloc, a.unit_id, a.unit, jsonb_build_object('award', a.award), a.documents, null
from life a
where 'refused' = any (a.stages) and a.stages && array['decided', 'presented']
union all
-- Since 2024 one achievement is honoured once (law 06/2022/QH15); a second award may be for another one.
select 'awards-for-one', concat_ws(' ', a.unit_id, a.year), a.year, null, null, a.unit_id, min(a.unit),
  jsonb_build_object('awards', jsonb_agg(distinct a.award order by a.award)), array_agg(distinct d.document_id order by d.document_id), null
from life a
cross join lateral unnest(a.documents) as d (document_id)
where a.year >= 2024 and a.stages && array['decided', 'presented']
  and (a.award_code in ('flag-of-government', 'merit-certificate-of-prime-minister')
    or (a.award_code in ('flag', 'merit-certificate') and a.granter_code like 'ubnd@%'))
group by a.unit_id, a.year
having count(distinct a.award_code) > 1
