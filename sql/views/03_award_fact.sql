-- An award on its way: of each step the first day on which a document tells it (its own day), null where none does.
create view award_fact as
select e.course, e.unit_id, min(e.unit_code) as unit_code, min(e.unit) as unit, e.award_code, min(e.award) as award,
  min(e.granter_id) as granter_id, min(e.granter_code) as granter_code, min(e.granter) as granter, e.year,
  array_agg(distinct e.bloc_id) filter (where e.bloc_id is not null and e.state <> 'rejected') as bloc_ids,
  array_agg(distinct e.bloc) filter (where e.bloc is not null and e.state <> 'rejected') as blocs,
  array_agg(distinct e.stage) filter (where e.state <> 'rejected') as stages,
  min(i.published) filter (where e.stage = 'registered' and e.state <> 'rejected') as registered,
  min(i.published) filter (where e.stage = 'voted' and e.state <> 'rejected') as voted,
  min(i.published) filter (where e.stage = 'recommended' and e.state <> 'rejected') as recommended,
  min(i.published) filter (where e.stage = 'council' and e.state <> 'rejected') as council,
  min(i.published) filter (where e.stage = 'decided' and e.state <> 'rejected') as decided,
  min(i.published) filter (where e.stage = 'presented' and e.state <> 'rejected') as presented,
  min(i.published) filter (where e.stage = 'refused' and e.state <> 'rejected') as refused,
  min(i.published) filter (where e.stage = 'revoked' and e.state <> 'rejected') as revoked,
  count(*) filter (where e.state <> 'rejected') as claims_for, count(*) filter (where e.state = 'rejected') as claims_against,
  array_agg(distinct e.document_id order by e.document_id) filter (where e.state <> 'rejected') as documents, count(distinct e.origin_id) filter (where e.state <> 'rejected') as origins, max(e.confidence) filter (where e.state <> 'rejected') as confidence,
  review_of(array_agg(e.state)) as review
from award_step e
join identified i on i.document_id = e.document_id
where e.course is not null
group by e.course, e.unit_id, e.award_code, e.year
having bool_or(e.state <> 'rejected');
