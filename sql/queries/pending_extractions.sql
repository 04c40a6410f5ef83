-- Documents whose newest extraction does not count yet.
-- $1 after this document, $2 limit
select c.document_id as "documentId", c.extraction_id as adopted, newest.id as newest
from current_extraction c
cross join lateral (
  select max(e.id) as id from reading r join extraction e on e.reading_id = r.id where r.document_id = c.document_id
) newest
where c.document_id > $1 and newest.id > c.extraction_id
  and not exists (select from adoption a where a.document_id = c.document_id and a.extraction_id = newest.id)
order by c.document_id
limit $2
