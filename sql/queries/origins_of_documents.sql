-- $1 documents
select d.id, o.origin_id as "originId" from unnest($1::bigint[]) as d (id) left join origin o on o.document_id = d.id
