-- Some of the years of blocs of which findings have to be made anew, all if they are few.
-- $1 how many
with few as (select distinct m.bloc_id, m.year from bloc_year_moved m order by m.bloc_id, m.year limit $1),
taken as (delete from bloc_year_moved m using few where m.bloc_id = few.bloc_id and m.year = few.year)
select bloc_id as bloc, year from few
