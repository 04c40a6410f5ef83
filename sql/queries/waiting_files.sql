-- Files of an upload that nobody has looked at, in order.
-- $1 upload, $2 after this file, $3 limit
select id, path, size, received from uploaded_file
where upload_id = $1 and id > $2 and became is null
order by id
limit $3
