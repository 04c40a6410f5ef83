-- Ids of what takes some judgements back.
-- $1 their ids
select id from judgement where reverts = any ($1::bigint[])
