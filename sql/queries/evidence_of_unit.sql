-- The claims behind what is known of a unit, with where they stand.
-- $1 its id
with said as (
  select case when e.role is null then 'member' else e.role end as what, e.year, e.bloc_id, e.course, e.stage, e.document_id, e.claim, e.state, e.confidence
  from (
    select null::text as role, m.year, m.bloc_id, null::text as course, null::text as stage, m.document_id, m.claim, m.state, m.confidence
    from membership_evidence m where m.unit_id = $1
    union all
    select h.role, h.year, h.bloc_id, null, null, h.document_id, h.claim, h.state, h.confidence
    from headship_evidence h where h.unit_id = $1
    union all
    select 'award', a.year, a.bloc_id, a.course, a.stage, a.document_id, a.claim, a.state, a.confidence
    from award_step a where a.unit_id = $1
  ) e
)
select s.what, s.year, s.bloc_id as "blocId", s.course, s.stage, s.document_id as "documentId", i.published, s.state, s.confidence,
  place.page, place.quote, place.span_start as start, place.span_end as end,
  (select min(o.path) from source o where o.document_id = s.document_id) as path
from said s
join identified i on i.document_id = s.document_id
left join lateral place_of_claim(i.extraction_id, s.claim, case s.what when 'award' then 'recipient' else 'org' end) place on s.claim is not null
where s.document_id not in (select w.document_id from withdrawn_document w)
order by s.year nulls last, s.what, i.published nulls last, s.document_id, s.claim
