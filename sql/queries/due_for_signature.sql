-- Documents whose reading that counts has no signature yet, in order of id.
-- $1 how signatures are made, $2 after this id, $3 limit
select c.document_id as "documentId", e.reading_id as "readingId"
from current_extraction c
join extraction e on e.id = c.extraction_id
left join text_signature s on s.document_id = c.document_id
where c.document_id > $2 and (s.document_id is null or s.reading_id <> e.reading_id or s.made_by <> $1)
order by c.document_id
limit $3
