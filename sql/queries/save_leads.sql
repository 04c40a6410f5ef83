-- $1 documents, $2 bands that they lead (array literals)
update text_signature s set leads = l.leads::integer[]
from unnest($1::bigint[], $2::text[]) as l (document_id, leads)
where s.document_id = l.document_id
