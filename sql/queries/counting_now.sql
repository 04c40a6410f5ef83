-- What counts of documents now: the extraction, its reading, and the last review.
-- $1 documents
select w.id, c.extraction_id as "extractionId", e.reading_id as "readingId",
  (select max(v.id) from review v where v.document_id = w.id) as "lastReview"
from unnest($1::bigint[]) as w (id)
cross join lateral (select a.extraction_id from adoption a where a.document_id = w.id order by a.ordinal desc limit 1) c
join extraction e on e.id = c.extraction_id
