-- $1 documents, $2 readings, $3 how they are made, $4 signatures or null, $5 bands and $6 those that they lead (array literals) or null
insert into text_signature (document_id, reading_id, made_by, signature, bands, leads)
select s.document_id, s.reading_id, $3, s.signature, s.bands::integer[], s.leads::integer[]
from unnest($1::bigint[], $2::bigint[], $4::bytea[], $5::text[], $6::text[]) as s (document_id, reading_id, signature, bands, leads)
on conflict (document_id) do update
set reading_id = excluded.reading_id, made_by = excluded.made_by, signature = excluded.signature, bands = excluded.bands,
  leads = case when text_signature.signature is distinct from excluded.signature then excluded.leads else text_signature.leads end
