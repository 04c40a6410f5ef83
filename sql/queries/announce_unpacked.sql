-- A file that an archive of an upload has; one that is known already stays as it is.
-- $1 upload, $2 path, $3 size
insert into uploaded_file as known (upload_id, path, size) values ($1, $2, $3)
on conflict (upload_id, path) do update set size = known.size
returning id, path, size, received, became
