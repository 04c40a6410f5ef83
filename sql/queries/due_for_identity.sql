-- Documents whose mentions have to be identified anew, in order of id, with what counts of them now.
-- $1 after this id, $2 limit, $3 only these documents or null
select d.id, c.extraction_id as "extractionId", encode(d.sha256, 'hex') as sha256,
  (select max(v.id) from review v where v.document_id = d.id) as "lastReview"
from outdated o
join document d on d.id = o.document_id
cross join lateral (
  select a.extraction_id from adoption a where a.document_id = o.document_id order by a.ordinal desc limit 1
) c
where o.step = 'identity' and o.document_id > $1 and ($3::bigint[] is null or o.document_id = any ($3))
order by o.document_id
limit $2
