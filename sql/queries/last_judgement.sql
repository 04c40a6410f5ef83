-- 0 where nobody said anything.
select coalesce(max(id), 0) as last from judgement
