-- $1 seals
select r.id, encode(r.digest, 'hex') as seal, encode(d.sha256, 'hex') as sha256, r.document_id as "documentId"
from reading r
join document d on d.id = r.document_id
where r.digest = any ($1::bytea[])
