-- Who took part in a meeting and how. Persons of one name are not one person for that.
create view appearance_fact as
select e.person_key, e.person, e.titles, e.act, e.bloc_id, e.bloc_code, e.bloc, e.year, e.document_id, i.published, e.confidence,
  review_of(array[e.state]) as review, e.position
from appearance_evidence e
join identified i on i.document_id = e.document_id
where e.state <> 'rejected' and e.document_id not in (select w.document_id from withdrawn_document w);
