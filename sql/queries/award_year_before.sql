-- The latest year of which there is something, before another.
-- $1 year, or null for the latest of all
select max(e.year) as year from award_evidence e where $1::smallint is null or e.year < $1
