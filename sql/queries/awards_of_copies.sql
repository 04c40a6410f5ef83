-- What documents, and copies of them, say of awards whose year or giver they do not tell, each as JSON as in rows_of_mentions: copies share the course of
-- the first of them.
-- $1 documents
select json_build_array('award', e.document_id, e.position, '{}'::integer[], e.state, e.unit, e.unit_id, e.unit_code, e.bloc, e.bloc_id, e.bloc_code,
  e.year, e.course, e.award, e.award_code, e.granter, e.granter_id, e.of_state, o.origin_id)::text as said
from origin o
join award_evidence e on e.document_id = o.document_id
where o.origin_id in (select c.origin_id from origin c where c.document_id = any ($1::bigint[])) and (e.year is null or e.granter_id is null)
  and e.document_id not in (select w.document_id from withdrawn_document w)
