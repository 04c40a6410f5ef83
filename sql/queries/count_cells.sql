-- Adds the awards of some units, as they are kept, to the cells that they are counted in, or takes them away.
-- $1 units, $2 1 or -1
insert into award_cell (year, place, level, award_code, review, outcome, reached, missing, days, awards)
select year, place, level, award_code, review, outcome, reached, missing, days, $2::integer * count(*) from award_kept where unit_id = any ($1::text[])
group by year, place, level, award_code, review, outcome, reached, missing, days
on conflict on constraint award_cell_is_one do update set awards = award_cell.awards + excluded.awards
