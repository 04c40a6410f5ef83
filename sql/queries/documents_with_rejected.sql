-- Documents in which a claim was rejected that has one of the names.
-- $1 keys
select i.document_id as id
from identified i
where i.rejected_keys <> '{}' and i.rejected_keys && $1::text[]
  and i.document_id not in (select w.document_id from withdrawn_document w)
order by i.document_id
