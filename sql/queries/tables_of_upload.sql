-- Files of an upload that may be manifests, those on top first; with those that are known to be.
-- $1 upload
select id, path, size, received, became from uploaded_file
where upload_id = $1 and path ilike '%.csv' and (became is null or became = 'manifest')
order by length(path) - length(replace(path, '/', '')), path
