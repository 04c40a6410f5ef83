-- A file of an archive is there in full.
-- $1 file
update uploaded_file set received = size where id = $1
