-- $1 documents
select c.document_id as "documentId", c.other_id as "otherId" from near_copy c where c.document_id = any ($1::bigint[])
