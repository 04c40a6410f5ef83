-- Documents that tell the same text, withdrawn ones apart.
-- $1 document
select other.document_id as id, (select min(s.path) from source s where s.document_id = other.document_id) as path
from origin o
join origin other on other.origin_id = o.origin_id and other.document_id <> o.document_id
where o.document_id = $1 and other.document_id not in (select w.document_id from withdrawn_document w)
order by other.document_id
