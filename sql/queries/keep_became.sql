-- What became of files of uploads.
-- $1 files, $2 what
update uploaded_file f set became = new.became
from unnest($1::bigint[], $2::text[]) as new (id, became)
where f.id = new.id
