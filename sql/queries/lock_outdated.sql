-- Of some documents those that are still due, held until the transaction ends: what changes them meanwhile waits.
-- $1 step, $2 documents
select o.document_id as id
from outdated o
where o.step = $1::made_anew and o.document_id = any ($2::bigint[])
order by o.document_id
for update
