-- Some of the names of which findings have to be made anew, all if they are few.
-- $1 how many
with few as (select distinct m.name from name_moved m limit $1),
taken as (delete from name_moved m using few where m.name = few.name)
select name from few
