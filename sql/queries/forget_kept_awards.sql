-- $1 units
delete from award_kept where unit_id = any ($1::text[])
