-- Entries of the journal in order.
-- $1 after this one, $2 limit
select id, digests, chain from journal where id > $1 order by id limit $2
