-- Second reviews in the order in which they were said: of documents, of a batch, by their ids.
-- $1 documents or null, $2 batch or null, $3 ids or null
select v.id, v.document_id, encode(d.sha256, 'hex') as sha256, v.reading_id, r.digest as reading_digest, v.action,
  v.anchor, v.kind, v.trigger_start, v.trigger_end, v.found, taken.digest as reverts, v.author, v.reason, v.batch,
  v.digest, v.said_at
from blind_review v
join document d on d.id = v.document_id
left join reading r on r.id = v.reading_id
left join blind_review taken on taken.id = v.reverts
where ($1::bigint[] is null or v.document_id = any ($1))
  and ($2::text is null or v.batch = $2)
  and ($3::bigint[] is null or v.id = any ($3))
order by v.id
