-- For each course one sentence that tells how far the award came: of the last step, the earliest document.
-- $1 courses
select distinct on (e.course) e.course, e.document_id as "documentId", place.page, place.quote
from award_evidence e
join identified i on i.document_id = e.document_id
left join lateral place_of_claim(i.extraction_id, e.claim, 'recipient') place on e.claim is not null
where e.course = any ($1::text[]) and e.state <> 'rejected' and e.document_id not in (select w.document_id from withdrawn_document w)
order by e.course, array_position(array['revoked', 'refused', 'presented', 'decided', 'council', 'recommended', 'voted', 'registered'], e.stage),
  i.published nulls last, e.document_id
