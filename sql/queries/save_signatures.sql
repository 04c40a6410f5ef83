-- $1 documents, $2 readings, $3 how they are made, $4 signatures or null, $5 bands (array literals) or null
insert into text_signature (document_id, reading_id, made_by, signature, bands)
select s.document_id, s.reading_id, $3, s.signature, s.bands::integer[]
from unnest($1::bigint[], $2::bigint[], $4::bytea[], $5::text[]) as s (document_id, reading_id, signature, bands)
on conflict (document_id) do update
set reading_id = excluded.reading_id, made_by = excluded.made_by, signature = excluded.signature, bands = excluded.bands
