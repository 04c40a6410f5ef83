-- How many second reviews somebody may take.
-- $1 account, $2 its name
select count(*) as free
from second_task t
where t.account_id is null and not t.gave_back @> array[$1::bigint]
  and t.document_id not in (select w.document_id from withdrawn_document w)
  and not exists (select from review v where v.document_id = t.document_id and v.author = $2)
  and not exists (select from blind_review v where v.document_id = t.document_id and v.author = $2)
