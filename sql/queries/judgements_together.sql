-- Ids of the judgements that were said with one, itself among them.
-- $1 its id
select other.id
from judgement j
join judgement other on other.batch = j.batch and other.reverts is null
where j.id = $1 and j.reverts is null
order by other.id
