-- What is said of awards on their way, claim by claim. An award whose year or giver its document does not tell is linked with that of
-- no other document, except of copies of one text, which say it once: they share the course of the first of them.
create view award_step as
select e.document_id, e.position, e.anchor, e.claim, e.state, e.confidence, e.bloc, e.bloc_id, e.bloc_code, e.year, e.unit, e.unit_id, e.unit_code,
  e.recipient_kind, e.count, e.award, e.award_code, e.granter, e.granter_id, e.granter_code, e.stage, coalesce(o.origin_id, e.document_id) as origin_id,
  case when o.origin_id is null or e.course is null or (e.year is not null and e.granter_id is not null) then e.course
  else (
    select c.course from origin p
    join award_evidence c on c.document_id = p.document_id
    where p.origin_id = o.origin_id and c.unit_id = e.unit_id and c.award_code = e.award_code and c.course is not null
      and c.year is not distinct from e.year and coalesce(c.granter_id, c.granter) is not distinct from coalesce(e.granter_id, e.granter)
      and c.document_id not in (select w.document_id from withdrawn_document w)
    order by c.document_id, c.position limit 1
  ) end as course
from award_evidence e
left join origin o on o.document_id = e.document_id
where e.document_id not in (select w.document_id from withdrawn_document w);
