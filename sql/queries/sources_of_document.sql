-- Where a document came from.
-- $1 document
select s.path, b.name as batch, s.address, s.published, s.publisher, s.province, s.licence, s.added_at as "addedAt"
from source s
join batch b on b.id = s.batch_id
where s.document_id = $1
order by s.id
