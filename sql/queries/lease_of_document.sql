-- Who works on a document now.
-- $1 document, $2 now
select l.account_id as account, a.name, l.since, l.until, l.taken_from as "takenFrom", l.word
from lease l
join account a on a.id = l.account_id
where l.document_id = $1 and l.until > $2
