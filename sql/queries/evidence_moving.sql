-- What the claims of documents say towards facts, each with what tells its fact from others; the same claim has the same place in it
-- whoever its names are.
-- $1 documents
select 'member' as what, e.document_id as "documentId", e.position, e.unit_id as "unitId", e.unit_code as "unitCode", e.unit,
  e.bloc_id as "blocId", e.bloc_code as "blocCode", e.bloc, e.year, null as course, null as award, null as granter, e.state
from membership_evidence e where e.document_id = any ($1::bigint[])
union all
select e.role, e.document_id, e.position, e.unit_id, e.unit_code, e.unit, e.bloc_id, e.bloc_code, e.bloc, e.year, null, null, null, e.state
from headship_evidence e where e.document_id = any ($1::bigint[])
union all
select 'award', e.document_id, e.position, e.unit_id, e.unit_code, e.unit, e.bloc_id, e.bloc_code, e.bloc, e.year, e.course, e.award, e.granter, e.state
from award_step e where e.document_id = any ($1::bigint[])
union all
select 'appearance', e.document_id, e.position, null, null, e.person, e.bloc_id, e.bloc_code, e.bloc, e.year, null, null, null, e.state
from appearance_evidence e where e.document_id = any ($1::bigint[])
order by 2, 1, 3
