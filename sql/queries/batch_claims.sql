-- How many claims of each kind the documents of a batch make, in the extractions that count.
-- $1 batch
select c.kind, count(*) as claims
from current_extraction current
join claim c on c.extraction_id = current.extraction_id
where current.document_id in (select s.document_id from source s where s.batch_id = $1)
  and current.document_id not in (select w.document_id from withdrawn_document w)
group by c.kind
order by c.kind
