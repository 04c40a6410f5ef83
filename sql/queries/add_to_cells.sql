-- Adds awards to the cells that they are counted in, or takes them away. In order, so that two who count never wait for each other.
-- $1 cells (JSON), each with how many awards more
insert into award_cell (year, place, level, award_code, review, outcome, reached, missing, days, awards)
select year, place, level, award_code, review, outcome, reached, missing, days, sum(awards)
from jsonb_to_recordset($1::jsonb) as c (
  year smallint, place text, level text, award_code text, review text, outcome text, reached text, missing text[], days integer, awards integer
)
group by year, place, level, award_code, review, outcome, reached, missing, days
having sum(awards) <> 0
order by year, place, level, award_code, review, outcome, reached, missing, days
on conflict on constraint award_cell_is_one do update set awards = award_cell.awards + excluded.awards
