-- What does not fit together in what claims say of awards: of some units, of some who are nobody, and of some documents that do not
-- say who receives. One row for what several documents say alike, under the claim of the first.
-- $1 units, $2 names in lower case, $3 documents, with all that are copies of them
with step as (
  select e.document_id, e.position, e.anchor, e.claim, e.bloc_id, e.bloc, e.unit_id, e.unit, e.recipient_kind, e.count, e.award, e.award_code, e.granter,
    e.granter_id, e.year, e.stage, e.origin_id
  from award_step e
  where e.state <> 'rejected'
    and (e.unit_id = any ($1::text[]) or (e.unit_id is null and lower(e.unit) = any ($2::text[])) or (e.unit is null and e.document_id = any ($3::bigint[])))
)
-- Flags and titles of collectives are for no person, those of fighters and workers for no unit.
select 'recipient-kind' as code, (array_agg(encode(e.anchor, 'hex') order by e.document_id, e.position))[1] as subject, e.year, min(e.bloc_id) as bloc_id,
  min(e.bloc) as bloc, e.unit_id, min(e.unit) as unit, jsonb_build_object('award', min(e.award), 'kind', e.recipient_kind) as detail,
  array_agg(distinct e.document_id order by e.document_id) as documents, null::date as since
from step e
where (e.recipient_kind = 'person' and (e.award_code ~ '^flag(-|:|$)' or e.award_code in ('excellent-collective', 'victorious-unit', 'advanced-collective', 'advanced-unit', 'model-commune')))
  or (e.recipient_kind = 'org' and e.unit is not null and (e.award_code ~ '(^|-)fighter(-|$)' or e.award_code in ('advanced-worker', 'advanced-soldier')))
group by e.award_code, e.year, e.unit_id, lower(e.unit), e.count, coalesce(e.granter_id, lower(e.granter)), case when e.year is null or e.unit is null then e.origin_id end, e.recipient_kind
union all
-- Districts ended on 2025-06-30 (resolution 203/2025/QH15).
select 'granter-gone', (array_agg(encode(e.anchor, 'hex') order by e.document_id, e.position))[1], e.year, min(e.bloc_id), min(e.bloc), e.unit_id, min(e.unit),
  jsonb_build_object('award', min(e.award), 'granter', min(e.granter)), array_agg(distinct e.document_id order by e.document_id), null
from step e
join identified i on i.document_id = e.document_id and i.published >= date '2025-07-01'
where e.stage in ('decided', 'presented') and e.year >= 2025 and e.granter ~* '(^| )(huyện|quận|thị xã)( |$)'
group by e.award_code, e.year, e.unit_id, lower(e.unit), e.count, coalesce(e.granter_id, lower(e.granter)), case when e.year is null or e.unit is null then e.origin_id end
union all
-- A decision whose title names another award than its articles grant, unless a reviewer made it that one.
select 'title-differs', (array_agg(encode(e.anchor, 'hex') order by e.document_id, e.position))[1], e.year, min(e.bloc_id), min(e.bloc), e.unit_id, min(e.unit),
  jsonb_build_object('award', min(e.award), 'title', min(coalesce(t.written, t.value_text))), array_agg(distinct e.document_id order by e.document_id), null
from step e
join identified i on i.document_id = e.document_id
join claim_argument t on t.extraction_id = i.extraction_id and t.claim = e.claim and t.role = 'award_in_title'
where lower(e.award) <> lower(coalesce(t.written, t.value_text))
group by e.award_code, e.year, e.unit_id, lower(e.unit), e.count, coalesce(e.granter_id, lower(e.granter)), case when e.year is null or e.unit is null then e.origin_id end, lower(coalesce(t.written, t.value_text))
