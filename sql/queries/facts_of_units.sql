-- Which facts there are of some units, each with what tells it from others and how many claims say so, as JSON: what, unit (name, id, code), bloc (the
-- same), year, claims; of an award also course, award and giver: one for each bloc that it came through.
-- $1 ids
select json_build_array('member', min(e.unit), e.unit_id, min(e.unit_code), min(e.bloc), e.bloc_id, min(e.bloc_code), e.year, count(*))::text as said
from membership_evidence e
where e.unit_id = any ($1::text[]) and e.bloc_id is not null and e.state <> 'rejected'
  and e.document_id not in (select w.document_id from withdrawn_document w)
group by e.unit_id, e.bloc_id, e.year
union all
select json_build_array(e.role, min(e.unit), e.unit_id, min(e.unit_code), min(e.bloc), e.bloc_id, min(e.bloc_code), e.year, count(*))::text
from headship_evidence e
where e.unit_id = any ($1::text[]) and e.bloc_id is not null and e.state <> 'rejected'
  and e.document_id not in (select w.document_id from withdrawn_document w)
group by e.role, e.unit_id, e.bloc_id, e.year
union all
select json_build_array('award', min(e.unit), e.unit_id, min(e.unit_code), min(e.bloc), e.bloc_id, min(e.bloc_code), e.year, count(*), e.course, min(e.award),
  min(e.granter))::text
from award_step e
where e.unit_id = any ($1::text[]) and e.course is not null and e.state <> 'rejected'
group by e.course, e.unit_id, e.year, e.bloc_id
