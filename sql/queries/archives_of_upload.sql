-- Archives of an upload that are not unpacked.
-- $1 upload
select id, path, size, received from uploaded_file
where upload_id = $1 and path ilike '%.zip' and path not ilike '%.zip/%' and became is null
order by id
