-- The ids of all second reviews, some at a time.
-- $1 after this id, $2 limit
select id from blind_review where id > $1 order by id limit $2
