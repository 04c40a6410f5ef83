-- The questions about extractions that count, as the last second reader asked them, with the words of their block around
-- them, by document and place; without withdrawn documents.
-- $1 after this document, $2 and this question of it, $3 limit, $4 batch or null, $5 only these documents or null
select c.document_id as "documentId", encode(d.sha256, 'hex') as sha256,
  (select min(s.path) from source s where s.document_id = c.document_id) as path,
  k.reader, q.ordinal, q.asks, q.reason, q.quote, lower(q.span) as start, upper(q.span) as "end", b.page,
  substr(b.text, greatest(lower(q.span) - b.span_start - 60, 0) + 1,
    least(lower(q.span) - b.span_start, 60)) as before,
  substr(b.text, upper(q.span) - b.span_start + 1, 60) as behind
from current_extraction c
join document d on d.id = c.document_id
join extraction e on e.id = c.extraction_id
join lateral (
  select * from asking a where a.extraction_id = c.extraction_id order by a.id desc limit 1
) k on true
join question q on q.asking_id = k.id
join block b on b.reading_id = e.reading_id and b.ordinal = q.block
where (c.document_id, q.ordinal) > ($1::bigint, $2::integer)
  and ($4::bigint is null or exists (select from source s where s.document_id = c.document_id and s.batch_id = $4))
  and ($5::bigint[] is null or c.document_id = any ($5))
  and c.document_id not in (select w.document_id from withdrawn_document w)
order by c.document_id, q.ordinal
limit $3
