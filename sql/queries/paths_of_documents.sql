-- Where documents came from.
-- $1 documents
select s.document_id as "documentId", encode(d.sha256, 'hex') as sha256, s.path, s.address
from source s
join document d on d.id = s.document_id
where s.document_id = any ($1::bigint[])
order by s.document_id, s.id
