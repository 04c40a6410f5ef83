-- Rows of the search as they are kept.
-- $1 documents
select r.document_id, r.kind, r.position, r.day, r.facets, r.words from search_row r where r.document_id = any ($1::bigint[])
