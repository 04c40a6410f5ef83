-- What became of the files of an upload, counted.
-- $1 upload
select became, count(*) as count from uploaded_file where upload_id = $1 and became is not null group by became
