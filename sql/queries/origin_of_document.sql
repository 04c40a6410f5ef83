-- $1 document
select o.origin_id as "originId" from origin o where o.document_id = $1
