-- What people said of copies, in order; what later words stand instead of, too.
-- $1 those with these ids, or null for all
select w.id, w.document_id as "documentId", w.other_id as "otherId", encode(d.sha256, 'hex') as sha256, encode(e.sha256, 'hex') as "otherSha256",
  w.verdict, w.author, w.reason, w.digest, w.said_at as "saidAt", encode(taken.digest, 'hex') as reverts, w.reverts as "revertsId"
from copy_word w
join document d on d.id = w.document_id
join document e on e.id = w.other_id
left join copy_word taken on taken.id = w.reverts
where $1::bigint[] is null or w.id = any ($1)
order by w.id
