-- The ids of all reviews, some at a time.
-- $1 after this id, $2 limit
select id from review where id > $1 order by id limit $2
