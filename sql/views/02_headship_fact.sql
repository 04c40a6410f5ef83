-- Which unit led which bloc in which year, as its head or a deputy.
create view headship_fact as
select e.bloc_id, min(e.bloc_code) as bloc_code, min(e.bloc) as bloc, e.year, e.role, e.unit_id, min(e.unit_code) as unit_code, min(e.unit) as unit,
  count(*) filter (where e.state <> 'rejected') as claims_for, count(*) filter (where e.state = 'rejected') as claims_against,
  array_agg(distinct e.document_id order by e.document_id) filter (where e.state <> 'rejected') as documents, count(distinct coalesce(o.origin_id, e.document_id)) filter (where e.state <> 'rejected') as origins, max(e.confidence) filter (where e.state <> 'rejected') as confidence,
  review_of(array_agg(e.state)) as review
from headship_evidence e
left join origin o on o.document_id = e.document_id
where e.bloc_id is not null and e.unit_id is not null and e.document_id not in (select w.document_id from withdrawn_document w)
group by e.bloc_id, e.year, e.role, e.unit_id
having bool_or(e.state <> 'rejected');
