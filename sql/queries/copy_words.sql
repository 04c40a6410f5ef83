-- What people said of copies, in order; what later words stand instead of, too.
select w.id, w.document_id as "documentId", w.other_id as "otherId", encode(d.sha256, 'hex') as sha256, encode(e.sha256, 'hex') as "otherSha256",
  w.verdict, w.author, w.reason, w.digest, w.said_at as "saidAt"
from copy_word w
join document d on d.id = w.document_id
join document e on e.id = w.other_id
order by w.id
