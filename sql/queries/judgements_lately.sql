-- Ids of judgements, the latest first.
-- $1 said before this one, or null to begin; $2 limit
select id from judgement where reverts is null and ($1::bigint is null or id < $1) order by id desc limit $2
