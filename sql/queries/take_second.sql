-- Takes the first second review that somebody may do, of those that nobody else takes at this moment.
-- $1 account, $2 its name, $3 when
update second_task
set account_id = $1, taken_at = $3
where id = (
  select t.id
  from second_task t
  where t.account_id is null and not t.gave_back @> array[$1::bigint]
    and t.document_id not in (select w.document_id from withdrawn_document w)
    and not exists (select from review v where v.document_id = t.document_id and v.author = $2)
    and not exists (select from blind_review v where v.document_id = t.document_id and v.author = $2)
  order by t.id
  limit 1
  for update skip locked
)
returning document_id as id
