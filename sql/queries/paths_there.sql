-- Paths of the files of an upload, and of those that its batch has.
-- $1 upload, $2 batch
select path from uploaded_file where upload_id = $1
union
select path from source where batch_id = $2
