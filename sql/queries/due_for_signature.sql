-- Documents of which it has to be told anew of what text they are copies, in order of id, with the reading that counts.
-- $1 after this id, $2 limit
select o.document_id as "documentId", e.reading_id as "readingId"
from outdated o
cross join lateral (
  select a.extraction_id from adoption a where a.document_id = o.document_id order by a.ordinal desc limit 1
) c
join extraction e on e.id = c.extraction_id
where o.step = 'origin' and o.document_id > $1
order by o.document_id
limit $2
