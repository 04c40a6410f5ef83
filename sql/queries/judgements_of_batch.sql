-- Ids of the judgements that were said together.
-- $1 the name of what was said together
select id from judgement where batch = $1 and reverts is null order by id
